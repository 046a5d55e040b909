import { yen } from '@enishi/kernel';
import type { CompanyPlanTerms } from './company-plan.ts';

/** 法人ベーシック as the demonstration has it, for examples. */
export const basicPlan: CompanyPlanTerms = {
  key: 'corp_basic',
  name: { ja: '法人ベーシック', en: 'Company Basic' },
  summary: { ja: '小さく始める法人会員', en: 'A small beginning for companies' },
  featured: false,
  position: 1,
  seats: 3,
  seatPlanKey: 'ind_standard',
  prices: [
    { interval: 'month', amount: yen(11_000) },
    { interval: 'year', amount: yen(132_000) },
  ],
  bands: [
    { upTo: 5, percent: 60 },
    { upTo: 20, percent: 100 },
    { upTo: 100, percent: 150 },
    { upTo: null, percent: 200 },
  ],
  priceUnit: 100,
  taxCategory: 'taxable_10',
  taxNote: null,
  benefits: [
    { key: 'company_page', label: { ja: '企業ページ', en: 'A page of your company' }, included: true },
  ],
  quotas: [
    { kind: 'postings', per: 'year', amount: 1 },
    { kind: 'tickets_gathering', per: 'year', amount: 2 },
  ],
  needsApproval: false,
  byInvoice: true,
};

/** 法人年度会員: by the fiscal year from April, as associations sell it. */
export const fiscalPlan: CompanyPlanTerms = {
  ...basicPlan,
  key: 'corp_fiscal',
  name: { ja: '法人年度会員', en: 'Company by fiscal year' },
  position: 2,
  prices: [{ interval: 'year', amount: yen(132_000) }],
  quotas: [
    { kind: 'postings', per: 'year', amount: 1 },
    { kind: 'scouts', per: 'month', amount: 30 },
  ],
  yearFrom: 4,
};

/** 法人パートナー, which the secretariat approves first. */
export const partnerPlan: CompanyPlanTerms = {
  ...basicPlan,
  key: 'corp_partner',
  name: { ja: '法人パートナー', en: 'Company Partner' },
  summary: { ja: '地域とともに歩む企業へ', en: 'For companies that go along with the region' },
  position: 3,
  seats: 30,
  seatPlanKey: 'ind_supporter',
  prices: [{ interval: 'year', amount: yen(990_000) }],
  quotas: [
    { kind: 'postings', per: 'year', amount: null },
    { kind: 'tickets_gathering', per: 'year', amount: 20 },
    { kind: 'scouts', per: 'month', amount: 30 },
    { kind: 'support_hours', per: 'year', amount: 20 },
  ],
  needsApproval: true,
};
