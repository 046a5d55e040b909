import type { BillingInterval } from '@enishi/kernel';

/** What the final confirmation page opens with. */
type Chosen = { planKey: string; interval: BillingInterval; means?: 'card' | 'konbini' | undefined };

/** The page of ours on which a plan is ordered; it shows everything before anything is paid. */
export function orderPage({ planKey, interval, means = 'card' }: Chosen): string {
  const order = `/me/upgrade?plan=${encodeURIComponent(planKey)}&interval=${interval}`;
  return means === 'konbini' ? `${order}&means=konbini` : order;
}
