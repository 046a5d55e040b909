import { machine } from '@enishi/kernel';

/**
 * What a subscription is to us. Stripe's words, but for three: `duplicate` (a second live subscription of the same
 * family, about to be cancelled and refunded), `expired` (first payment never came), `ended` (Stripe's "canceled").
 */
export type SubscriptionStatus =
  'incomplete' | 'trialing' | 'active' | 'past_due' | 'unpaid' | 'paused' | 'duplicate' | 'expired' | 'ended';

/** Why a subscription ended. */
export type EndedBecause = 'cancelled' | 'payment_failed' | 'refunded' | 'duplicate' | 'disputed';

/**
 * Moves that are to be expected. The mirror follows Stripe even where Stripe jumps (we may have slept through the
 * steps between), but nothing ever leads out of `ended` and `expired`: stale facts must not revive a subscription.
 */
export const subscriptionMachine = machine<SubscriptionStatus>({
  incomplete: ['trialing', 'active', 'past_due', 'unpaid', 'paused', 'duplicate', 'expired', 'ended'],
  trialing: ['active', 'past_due', 'unpaid', 'paused', 'duplicate', 'ended'],
  active: ['trialing', 'past_due', 'unpaid', 'paused', 'duplicate', 'ended'],
  past_due: ['active', 'unpaid', 'paused', 'duplicate', 'ended'],
  unpaid: ['active', 'past_due', 'paused', 'duplicate', 'ended'],
  paused: ['trialing', 'active', 'past_due', 'unpaid', 'duplicate', 'ended'],
  duplicate: ['trialing', 'active', 'past_due', 'unpaid', 'paused', 'ended'],
  expired: [],
  ended: [],
});

/** States that occupy the one place a subject has per family; the database has a partial unique index over them. */
export const occupyingStatuses: readonly SubscriptionStatus[] = ['trialing', 'active', 'past_due', 'paused'];

/** States in which what was bought is due to the subject; a late renewal (`past_due`) is recoverable and keeps it. */
const liveStatuses: readonly SubscriptionStatus[] = ['trialing', 'active', 'past_due'];

/** States that never reach the outside: nothing was ever owed to the subject because of them. */
const silentStatuses: readonly SubscriptionStatus[] = ['incomplete', 'duplicate', 'expired'];

/** States out of which nothing leads: no money can ever be asked for again. */
export const finishedStatuses: readonly SubscriptionStatus[] = ['expired', 'ended'];

/** True when the subscription blocks a second one of its family. */
export const occupies = (status: SubscriptionStatus): boolean => occupyingStatuses.includes(status);

/** True when the subject is owed what the subscription pays for. */
export const isLive = (status: SubscriptionStatus): boolean => liveStatuses.includes(status);

/** True when others are told about the state. */
export const isSilent = (status: SubscriptionStatus): boolean => silentStatuses.includes(status);

/** States in which fees come in, be they late: what counts as recurring revenue. */
export const bringsFees = (status: SubscriptionStatus): boolean =>
  status === 'active' || status === 'past_due';
