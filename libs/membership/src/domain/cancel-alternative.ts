import type { BillingInterval, Yen } from '@enishi/kernel';
import { monthlyEquivalent } from './plan.ts';
import type { PlanTerms } from './plan.ts';

/** What is offered instead of cancelling: resting for a while, or a plan that costs less. */
export type CancelAlternative = 'pause' | 'cheaper_plan';

/** The plan that is held, at the price at which it is held; yen per interval, tax included. */
export type HeldPlan = { readonly key: string; readonly interval: BillingInterval; readonly price: Yen };

/** A plan, and whether it can be chosen today. */
type Offered = PlanTerms & { readonly active: boolean };

/**
 * One alternative, said once: whoever has cancelled before, even if they took it back, has heard it. What is paid by the month and
 * paid up can be paused; what is paid by the year may become a cheaper plan, if there is one.
 */
export function cancelAlternative(
  held: HeldPlan,
  { plans, mayPause, saidBefore }: { plans: readonly Offered[]; mayPause: boolean; saidBefore: boolean },
): CancelAlternative | null {
  if (saidBefore) return null;
  if (held.interval === 'month') return mayPause ? 'pause' : null;
  const costs = monthlyEquivalent({ interval: held.interval, amount: held.price });
  const cheaper = plans.some(
    ({ key, active, kind, prices, yearFrom }) =>
      key !== held.key &&
      active &&
      !yearFrom &&
      kind === 'paid' &&
      prices.some((price) => monthlyEquivalent(price) < costs),
  );
  return cheaper ? 'cheaper_plan' : null;
}
