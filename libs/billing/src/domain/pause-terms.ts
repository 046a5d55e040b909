import { Refusal } from '@enishi/kernel';
import type { BillingInterval } from '@enishi/kernel';
import { awaitsHolder } from './change-states.ts';
import type { ChangeState } from './change-states.ts';
import type { SubscriptionStatus } from './subscription-states.ts';

type Held = {
  /** Paid ahead: there is nothing to rest. */
  readonly prepaid?: boolean;
  readonly status: SubscriptionStatus;
  readonly interval: BillingInterval;
  readonly periodEnd: Date;
};
type Wish = { readonly kind: string; readonly state: ChangeState };

/**
 * Throws where nothing can be paused: only what is paid by the month, paid up, and not at the very moment in which a renewal or
 * another change is being charged. Each refusal is a conflict and none has moved money.
 */
export function refusePause(
  { status, interval, periodEnd, prepaid }: Held,
  newest: Wish | null,
  now: Date,
): void {
  if (status === 'paused') throw new Refusal('conflict', 'PAUSED_ALREADY');
  if (prepaid) throw new Refusal('conflict', 'PAUSE_PAID_AHEAD');
  if (interval !== 'month') throw new Refusal('conflict', 'PAUSE_MONTHLY_ONLY');
  if (status !== 'active') throw new Refusal('conflict', 'PAUSE_WHILE_UNPAID');
  if (periodEnd <= now) throw new Refusal('conflict', 'RENEWAL_UNDER_WAY');
  if (newest?.state === 'requested' && newest.kind === 'change_offer_now')
    throw new Refusal('conflict', 'CHANGE_UNDER_WAY');
  if (newest && awaitsHolder(newest.state)) throw new Refusal('conflict', 'CHANGE_TO_CONFIRM');
}
