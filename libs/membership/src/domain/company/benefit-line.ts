import type { TokyoDate } from '@enishi/kernel';
import { benefitKinds } from './benefit-kinds.ts';
import type { BenefitKind } from './benefit-kinds.ts';
import { leftInAll, leftOf, potsOf } from './benefit-use.ts';
import type { ContractPeriod } from './contract-period.ts';
import { partsGiven } from './quota.ts';
import type { Quota } from './quota.ts';

/** A counter as far as a line is made of it. */
export type CountedBenefit = {
  readonly kind: BenefitKind;
  readonly fromDay: TokyoDate;
  readonly untilDay: TokyoDate;
  readonly used: number;
  readonly extraUsed: number;
};

/** An extra grant as far as a line is made of it. */
export type GrantedBenefit = {
  readonly id: string;
  readonly kind: BenefitKind;
  readonly parts: number;
  readonly used: number;
  readonly grantedOn: TokyoDate;
  readonly endsOn: TokyoDate;
};

/** One benefit of a company today: what it may use, what it used, what is left. All in parts. */
export type BenefitLine = {
  readonly kind: BenefitKind;
  /** Null where the plan does not give it, but a grant does or did. */
  readonly quota: Quota | null;
  readonly period: ContractPeriod;
  /** Of the plan; null without limit. */
  readonly allowed: number | null;
  readonly used: number;
  /** Still to be used of extra grants that have not ended. */
  readonly extra: number;
  /** Altogether; null without limit. */
  readonly left: number | null;
};

type Facts = {
  quotas: readonly Quota[];
  counters: readonly CountedBenefit[];
  grants: readonly GrantedBenefit[];
  day: TokyoDate;
  /** The period of a quota on the day, and of what only a grant gives. */
  periodOf: (quota: Quota | null) => ContractPeriod;
};

/** A line for each benefit that the plan gives, that is granted besides, or that was used; in the order of the table. */
export function benefitLines({ quotas, counters, grants, day, periodOf }: Facts): BenefitLine[] {
  const live = grants.filter(({ grantedOn, endsOn }) => grantedOn <= day && endsOn >= day);
  return (Object.keys(benefitKinds) as BenefitKind[]).flatMap((kind) => {
    const quota = quotas.find((each) => each.kind === kind) ?? null;
    const period = periodOf(quota);
    const counter = counters.find(
      (each) => each.kind === kind && each.fromDay === period.from && each.untilDay === period.until,
    );
    const given = live.filter((each) => each.kind === kind);
    if (!quota && !counter && given.length === 0) return [];
    const count = quota && { allowed: partsGiven(quota), used: counter?.used ?? 0 };
    const used = (counter?.used ?? 0) + (counter?.extraUsed ?? 0);
    const extra = given.reduce((sum, grant) => sum + grant.parts - grant.used, 0);
    const allowed = count ? count.allowed : 0;
    const left = count && leftOf(count) === null ? null : leftInAll(potsOf(given, count));
    return [{ kind, quota, period, allowed, used, extra, left }];
  });
}
