import { yen } from '@enishi/kernel';
import type { CompanyPlanTerms } from '@enishi/membership';

const text = (ja: string, en: string) => ({ ja, en });

/** Two plans for companies, the second approved first; each gives so many benefits besides the first. */
export function companyPlansGiving(further: number): CompanyPlanTerms[] {
  const benefits = Array.from({ length: further + 1 }, (_, n) => ({
    key: `benefit_${n}`,
    label: text('特典', 'A benefit'),
    included: true,
  }));
  const basic: CompanyPlanTerms = {
    ...{
      key: 'corp_basic',
      name: text('法人ベーシック', 'Company Basic'),
      summary: text('はじめに', 'First'),
    },
    ...{ featured: false, position: 1, seats: 3, seatPlanKey: 'ind_standard', benefits },
    quotas: [
      { kind: 'postings', per: 'year', amount: 1_000 },
      { kind: 'tickets_gathering', per: 'year', amount: 1_000 },
    ],
    prices: [
      { interval: 'month', amount: yen(11_000) },
      { interval: 'year', amount: yen(132_000) },
    ],
    byInvoice: true,
    bands: [
      { upTo: 20, percent: 100 },
      { upTo: null, percent: 150 },
    ],
    priceUnit: 100,
    ...{ taxCategory: 'taxable_10', taxNote: null, needsApproval: false },
  };
  return [basic, { ...basic, key: 'corp_partner', position: 2, needsApproval: true }];
}

/** A company's form in order. */
export const companyForm = {
  ...{ name: '㈱ドットカフェ', legalForm: '', formPlace: 'before', kana: 'ドットカフェ' },
  ...{ registrationNumber: 'T9999999999999', postalCode: '085-0015', prefecture: '01' },
  ...{
    address: '釧路市北大通',
    department: '総務部',
    contactName: '高橋 誠',
    contactEmail: 'somu@example.jp',
  },
  ...{ employees: '12', declared: true, declarationVersion: 1, termsVersion: 1, privacyVersion: 1 },
};
