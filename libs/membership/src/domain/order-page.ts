import type { BillingInterval } from '@enishi/kernel';

/** What the final confirmation page opens with. */
type Chosen = {
  planKey: string;
  interval: BillingInterval;
  means?: 'card' | 'konbini' | undefined;
  /** A coupon's code as typed. */
  coupon?: string | null | undefined;
};

/** The page of ours on which a plan is ordered; it shows everything before anything is paid. */
export function orderPage({ planKey, interval, means = 'card', coupon = null }: Chosen): string {
  const order = `/me/upgrade?plan=${encodeURIComponent(planKey)}&interval=${interval}`;
  const typed = coupon ? `&coupon=${encodeURIComponent(coupon)}` : '';
  return `${order}${means === 'konbini' ? '&means=konbini' : ''}${typed}`;
}
