import type { BillingInterval, Yen } from '@enishi/kernel';

/** A price of a plan for one interval, tax included (総額表示, 消費税法63条). */
export type PlanPrice = { readonly interval: BillingInterval; readonly amount: Yen };

/** Stripe's smallest charge in yen. */
export const leastPrice = 50;

/** Why somebody pays less than others for the same plan. */
export type ReductionKind = 'under_age' | 'student';

/** What a plan costs less, and for whom: 29歳未満 is `below` 29, so that the 29th birthday ends it; students have no age. */
export type PriceReduction = {
  readonly kind: ReductionKind;
  readonly below: number | null;
  readonly prices: readonly PlanPrice[];
};

/** Ages that may be set: below 16 a guardian joins with the child anyway, and nobody is asked for more than two figures. */
export const reductionAges = { from: 16, to: 99, usual: 29 };

/** What is wrong with a reduction. `interval` is the price concerned; null where it is the reduction as a whole. */
export type ReductionFault = {
  readonly kind: ReductionKind;
  readonly interval: BillingInterval | null;
  readonly fault: string;
};

type Offered = {
  readonly prices: readonly PlanPrice[];
  readonly reductions?: readonly PriceReduction[] | undefined;
  readonly yearFrom?: number | null | undefined;
};

/** Everything that is wrong with the reduced prices of a plan: they are prices of their own, below the regular one of their interval. */
export function reductionFaults({ prices, reductions = [], yearFrom }: Offered): ReductionFault[] {
  return reductions.flatMap(({ kind, below, prices: reduced }) => {
    const wrong = (fault: string, interval: BillingInterval | null = null) => ({ kind, interval, fault });
    const twice = reductions.filter((each) => each.kind === kind).length > 1;
    const intervals = new Set(reduced.map(({ interval }) => interval));
    return [
      ...(twice || intervals.size !== reduced.length ? [wrong('reduction_twice')] : []),
      ...(reduced.length === 0 ? [wrong('reduction_without_price')] : []),
      ...(kind === 'under_age' && !isAge(below) ? [wrong('age_out_of_range')] : []),
      ...reduced.flatMap(({ interval, amount }) => {
        const regular = prices.find((price) => price.interval === interval)?.amount;
        if (regular === undefined) return [wrong('reduction_not_offered', interval)];
        if (amount < leastPrice) return [wrong('fee_out_of_range', interval)];
        if (amount >= regular) return [wrong('reduction_not_less', interval)];
        return yearFrom && amount < leastPrice * 12 ? [wrong('fiscal_year_share_too_small', interval)] : [];
      }),
    ];
  });
}

const isAge = (age: number | null): boolean =>
  age !== null && Number.isInteger(age) && age >= reductionAges.from && age <= reductionAges.to;
