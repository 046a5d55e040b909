import { Refusal, ok, refused, yen } from '@enishi/kernel';
import type { BillingInterval, Result, Yen } from '@enishi/kernel';
import type { PriceReduction, ReductionKind } from './plan-price.ts';
import type { PlanBenefit, PlanPrice, PlanTerms } from './plan.ts';

/** What becomes of the price for those who pay already. */
export type HolderChoice = 'keep' | 'move';

/** How the price for one interval changes, the regular or a reduced one; null where it is not offered before or after. */
export type PriceChange = {
  readonly reduction: ReductionKind | null;
  readonly interval: BillingInterval;
  readonly before: Yen | null;
  readonly after: Yen | null;
};

/** What a new version changes. `better` applies to holders at once, `lesser` with the next period of each. */
export type PlanRevision = {
  readonly prices: readonly PriceChange[];
  readonly better: readonly PlanBenefit[];
  readonly lesser: readonly PlanBenefit[];
  /** Whether anything differs at all. */
  readonly changes: boolean;
};

type Facts = Pick<PlanTerms, 'kind' | 'taxCategory' | 'yearFrom'>;
type Compared = Omit<PlanTerms, 'key' | 'position'>;

/**
 * Holds a draft against the version before. Kind, tax treatment and the beginning of the year belong to the plan itself:
 * receipts, books and renewals of running subscriptions rest on them, so a different one is a new plan. A refusal is
 * PLAN_FACT_FIXED with the fact's name.
 */
export function checkRevision(before: Facts, after: Facts): Result<true> {
  for (const fact of ['kind', 'taxCategory', 'yearFrom'] as const) {
    if ((before[fact] ?? null) !== (after[fact] ?? null))
      return refused(new Refusal('conflict', 'PLAN_FACT_FIXED', { fact }));
  }
  return ok(true);
}

/** Compares two versions of a plan. */
export function planRevision(before: Compared, after: Compared): PlanRevision {
  const prices = ([null, 'under_age', 'student'] as const).flatMap((reduction) =>
    (['month', 'year'] as const)
      .map((interval) => ({
        reduction,
        interval,
        before: amountFor(pricesOf(before, reduction), interval),
        after: amountFor(pricesOf(after, reduction), interval),
      }))
      .filter((change) => change.before !== change.after),
  );
  const better = given(after).filter((benefit) => !reaches(heldAs(before, benefit.key), benefit));
  const lesser = given(before).filter((benefit) => !reaches(heldAs(after, benefit.key), benefit));
  const same = prices.length + better.length + lesser.length === 0 && worded(before) === worded(after);
  return { prices, better, lesser, changes: !same };
}

const amountFor = (prices: readonly PlanPrice[], interval: BillingInterval): Yen | null =>
  prices.find((price) => price.interval === interval)?.amount ?? null;
/** The regular prices, or those of a reduction; none where the plan has no such reduction. */
const pricesOf = (
  { prices, reductions = [] }: Pick<PlanTerms, 'prices' | 'reductions'>,
  kind: ReductionKind | null,
): readonly PlanPrice[] =>
  kind === null ? prices : (reductions.find((each) => each.kind === kind)?.prices ?? []);
const given = (plan: Compared): PlanBenefit[] => plan.benefits.filter(({ included }) => included);
const heldAs = (plan: Compared, key: string): PlanBenefit | undefined =>
  given(plan).find((benefit) => benefit.key === key);
/** Whether what is held is at least what is asked for. */
const reaches = (held: PlanBenefit | undefined, asked: PlanBenefit): boolean =>
  held !== undefined && (held.amount ?? 0) >= (asked.amount ?? 0);
const worded = ({
  name,
  summary,
  eligibility,
  featured,
  taxNote,
  benefits,
  reductions = [],
}: Compared): string =>
  JSON.stringify([
    ...[name.ja, name.en, summary.ja, summary.en, eligibility?.ja, eligibility?.en, featured],
    ...[taxNote?.ja, taxNote?.en],
    reductions.map(({ kind, below }: PriceReduction) => [kind, below]),
    benefits.map(({ key, label, included }) => [key, label.ja, label.en, included]),
  ]);

/** People who pay one amount for a plan. */
export type PayerGroup = {
  readonly interval: BillingInterval;
  readonly amount: Yen;
  /** Why it is less than the regular fee; null for that. */
  readonly reduction: ReductionKind | null;
  readonly people: number;
  /** Of them, those who have cancelled and will not renew. */
  readonly leaving: number;
};

/** What a version means for one group: nothing where `after` is null, or the same as they pay. */
export type GroupMove = PayerGroup & {
  readonly after: Yen | null;
  /** Yen more (or less) that the group pays in a year once all have moved. Whoever has cancelled is not counted. */
  readonly yearlyDifference: Yen;
};

/** The people concerned by a version and the money between the prices, for the page before the button. */
export function groupMoves(
  groups: readonly PayerGroup[],
  plan: Pick<PlanTerms, 'prices' | 'reductions'>,
): GroupMove[] {
  return groups.map((group) => {
    const own = amountFor(pricesOf(plan, group.reduction), group.interval);
    const after = own ?? amountFor(plan.prices, group.interval);
    const times = group.interval === 'month' ? 12 : 1;
    const difference = after === null ? 0 : (after - group.amount) * (group.people - group.leaving) * times;
    return { ...group, after, yearlyDifference: yen(difference) };
  });
}

/** A version's number with its prices, newest last. */
export type VersionPrices = Pick<PlanTerms, 'prices' | 'reductions'> & { readonly version: number };

/** The newest version that had this price; null for one that no version had. */
export function versionAtPrice(
  versions: readonly VersionPrices[],
  { interval, amount, reduction }: Pick<PayerGroup, 'interval' | 'amount' | 'reduction'>,
): number | null {
  return (
    [...versions].reverse().find((version) => amountFor(pricesOf(version, reduction), interval) === amount)
      ?.version ?? null
  );
}
