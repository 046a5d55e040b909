import type { SubscriptionStatus } from './subscription-states.ts';

/** When charging is to stop: at the end of what is paid, or at once without a refund. */
export type StopWhen = 'period_end' | 'now';

/**
 * How a subscription is brought to an end. Only what is paid for runs on to the end of its period; where a payment is
 * outstanding or has never come there is nothing to use up, and waiting would only mean further attempts on the card.
 */
export function stopOf(
  status: SubscriptionStatus,
  when: StopWhen,
): 'cancel_at_period_end' | 'cancel_now' | null {
  if (status === 'ended' || status === 'expired') return null;
  const paidFor = status === 'active' || status === 'trialing';
  return paidFor && when === 'period_end' ? 'cancel_at_period_end' : 'cancel_now';
}
