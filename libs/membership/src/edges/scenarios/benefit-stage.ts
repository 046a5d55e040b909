import { EnsureAccounts } from '@enishi/identity';
import { anchorOn, newId, tokyoDate } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ApplyCompanySubscription } from '../../actions/company/apply-company-subscription.ts';
import type { CompanySubscription } from '../../actions/company/apply-company-subscription.ts';
import { ReadBenefits } from '../../actions/company/benefits/read-benefits.ts';
import { UseBenefit } from '../../actions/company/benefits/use-benefit.ts';
import type { WantedUse } from '../../actions/company/benefits/use-benefit.ts';
import { FoundCompany } from '../../actions/company/found-company.ts';
import type { BenefitKind } from '../../domain/company/benefit-kinds.ts';
import { exampleCompany } from '../../domain/company/example-company-form.ts';
import type { RunningProgram } from '../../example-community.ts';

type Inside = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** A company with the id of its contract and of whoever acts for it. */
export type Member = { companyId: string; subscriptionId: string; accountId: string; email: string };

/** Companies whose subscription was told of, without a payment page: what they use, and what is left. */
export function benefitsOn(inside: Inside, program: RunningProgram) {
  let companies = 0;

  /** What billing tells of a year that begins on a day. */
  const told = (
    { companyId, subscriptionId }: Pick<Member, 'companyId' | 'subscriptionId'>,
    changes: Partial<CompanySubscription> & { planKey: string; periodStart: TokyoDate },
  ) =>
    inside((tx) =>
      program.get(ApplyCompanySubscription).run(tx, {
        ...{ companyId, subscriptionId, interval: 'year', amount: 132_000, status: 'active', live: true },
        ...{ cancelAtPeriodEnd: false, next: null, discount: null, pause: null, endedOn: null },
        anchor: anchorOn(changes.periodStart),
        periodEnd: tokyoDate(`${Number(changes.periodStart.slice(0, 4)) + 1}${changes.periodStart.slice(4)}`),
        ...changes,
      }),
    );

  const found = async (): Promise<Omit<Member, 'subscriptionId'>> => {
    companies += 1;
    const email = `uses${companies}@example.jp`;
    const name = `ためし${companies}商店`;
    return inside(async (tx) => {
      const accountId = (await program.get(EnsureAccounts).run(tx, [email], 'ja')).get(email)!;
      const form = { ...exampleCompany, name, legalForm: 'other', contactEmail: email };
      const company = await program.get(FoundCompany).run(tx, form, { accountId, locale: 'ja', ip: null });
      return { companyId: company.id, accountId, email };
    });
  };

  return {
    told,
    found,
    /** A company that paid for a plan from a day on. */
    member: async (planKey: string, periodStart = tokyoDate('2026-11-26')): Promise<Member> => {
      const member = { ...(await found()), subscriptionId: newId() };
      await told(member, { planKey, periodStart });
      return member;
    },
    use: (companyId: string, kind: BenefitKind, changes: Partial<WantedUse> = {}) =>
      inside((tx) =>
        program.get(UseBenefit).run(tx, {
          ...{ companyId, kind, parts: 1, usedFor: '道東マッチングナイト東京', key: newId() },
          ...{ accountId: null, recordedBy: 'tamura@example.jp' },
          ...changes,
        }),
      ),
    read: ({ companyId }: Member) => inside((tx) => program.get(ReadBenefits).run(tx, companyId)),
    left: async ({ companyId }: Member, kind: BenefitKind) => {
      const benefits = await inside((tx) => program.get(ReadBenefits).run(tx, companyId));
      const line = benefits?.lines.find((each) => each.kind === kind);
      return line && { used: line.used, left: line.left };
    },
  };
}
