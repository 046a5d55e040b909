import type { BillingInterval } from '@enishi/kernel';
import { monthlyEquivalent } from './plan.ts';
import type { PlanPrice } from './plan.ts';

/** When a change of plan begins: at once, or with the next period. */
export type ChangeTiming = 'now' | 'at_period_end';

/** A plan at one of its prices, as far as the rule looks at it. */
export type PlanAtPrice = { readonly planKey: string } & PlanPrice;

/**
 * When a change begins. Whoever pays for more, or for longer, has it at once and pays the difference; whoever pays for
 * less keeps what is paid for until it ends. From yearly to monthly always waits: nobody's paid year becomes a credit.
 */
export function changeTiming(from: PlanAtPrice, to: PlanAtPrice): ChangeTiming {
  if (from.interval === 'year' && to.interval === 'month') return 'at_period_end';
  if (from.planKey === to.planKey && isLonger(from.interval, to.interval)) return 'now';
  return monthlyEquivalent(to) > monthlyEquivalent(from) ? 'now' : 'at_period_end';
}

function isLonger(from: BillingInterval, to: BillingInterval): boolean {
  return from === 'month' && to === 'year';
}

/** Minutes for which a page with a price worked out to the second may be pressed. */
const pageMinutes = 30;

/** Whether a page priced at that instant may still be pressed; one from the future never was shown. */
export function pageIsFresh(pricedAt: Date, now: Date): boolean {
  const age = now.getTime() - pricedAt.getTime();
  return age >= 0 && age <= pageMinutes * 60_000;
}
