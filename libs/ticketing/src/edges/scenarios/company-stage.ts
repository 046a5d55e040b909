import { EnsureAccounts, PublishLegalDocument } from '@enishi/identity';
import { newId, tokyoDate, yen } from '@enishi/kernel';
import { DefineCompanyPlans, FoundCompany, antisocialDeclaration } from '@enishi/membership';
import type { CompanyPlanTerms } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { RunningProgram } from '../../example-sale.ts';

type Inside = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** A company that holds 法人ベーシック, and who acts for it. */
export type Company = { companyId: string; accountId: string; email: string };

const text = (ja: string, en: string) => ({ ja, en });
const plan = (key: string, seats: number): CompanyPlanTerms => ({
  ...{ key, name: text('法人ベーシック', 'Company Basic'), summary: text('小さく始める', 'Small') },
  ...{ featured: false, position: 1, seats: 3, seatPlanKey: 'ind_standard', benefits: [] },
  prices: [{ interval: 'year', amount: yen(132_000) }],
  bands: [{ upTo: null, percent: 100 }],
  ...{ priceUnit: 100, taxCategory: 'taxable_10', taxNote: null, needsApproval: false, byInvoice: true },
  quotas: [
    { kind: 'tickets_gathering', per: 'year', amount: seats },
    { kind: 'booth_slots', per: 'year', amount: 1 },
  ],
});

/** Companies whose plan gives seats at gatherings, and one booth a year. */
export function companiesOn(inside: Inside, program: RunningProgram) {
  let companies = 0;
  return {
    /** What a company agrees to when it comes. */
    terms: () =>
      inside(async (tx) => {
        for (const kind of ['terms', 'privacy'] as const)
          await program.get(PublishLegalDocument).run(tx, {
            ...{ kind, title: text('規約', 'Terms'), body: text('本文', 'Body'), publishedBy: null },
            effectiveOn: tokyoDate('2026-01-01'),
          });
      }),
    /** `seats` a year. */
    member: async (seats: number): Promise<Company> => {
      companies += 1;
      const email = `somu${companies}@company.example.jp`;
      return inside(async (tx) => {
        const key = `corp_${seats}`;
        await program.get(DefineCompanyPlans).run(tx, [plan(key, seats)]);
        const accountId = (await program.get(EnsureAccounts).run(tx, [email], 'ja')).get(email)!;
        const company = await program.get(FoundCompany).run(
          tx,
          {
            ...{ name: `ためし${companies}商店`, legalForm: 'other', formPlace: 'before', kana: 'タメシ' },
            ...{ registrationNumber: '', postalCode: '085-0015', prefecture: '01', address: '釧路市北大通' },
            ...{ department: '総務部', contactName: '高橋 誠', contactEmail: email, employees: '12' },
            ...{ declared: true, declarationVersion: antisocialDeclaration.version },
            ...{ termsVersion: 1, privacyVersion: 1 },
          },
          { accountId, locale: 'ja', ip: null },
        );
        await tx.query(
          `insert into membership.company_holding
             (id, community_id, company_id, plan_key, plan_version, "interval", amount, from_day, paid_until, end_told, updated_at)
           values ($1, $2, $3, $4, 1, 'year', 132000, '2026-03-01', '2027-03-01', false, $5)`,
          [newId(), tx.community, company.id, key, tx.now],
        );
        return { companyId: company.id, accountId, email };
      });
    },
  };
}
