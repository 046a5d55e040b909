import type { BillingInterval, Yen } from '@enishi/kernel';
import type { ChangeState } from './change-states.ts';
import type { NextOffer } from './decision.ts';
import type { MirroredSubscription } from './mirror.ts';
import { nextOffer } from './next-offer.ts';
import { pauseIn } from './pause.ts';
import type { Pause } from './pause.ts';

/**
 * What may be wished of a subscription. `cancel_now` carries why; the two offer changes carry the offer that is wanted, and
 * `keep_offer` takes a planned one back. `pause` carries its two instants, `keep_collecting` takes it back and `resume_now` ends it
 * with a charge of the offer; `rest_on` takes it up again where nothing came of that.
 */
export type SubscriptionChangeKind =
  | 'cancel_at_period_end'
  | 'keep'
  | 'cancel_now'
  | 'change_offer_now'
  | 'change_offer_later'
  | 'keep_offer'
  | 'pause'
  | 'keep_collecting'
  | 'resume_now'
  | 'rest_on';

/** A person's newest wish about a subscription, as far as it is needed to say what holds. */
export type NewestWish = {
  readonly kind: SubscriptionChangeKind;
  readonly state: ChangeState;
  readonly offerKey: string | null;
  readonly interval: BillingInterval | null;
  readonly amount: Yen | null;
  readonly pauseFrom: Date | null;
  readonly pauseUntil: Date | null;
};

/** Whether the subscription ends or is paused with its period, and what begins then. */
export type Standing = {
  readonly leaving: boolean;
  readonly next: NextOffer | null;
  readonly pause: Pause | null;
};

type Copy = Pick<
  MirroredSubscription,
  'cancelAtPeriodEnd' | 'nextOfferKey' | 'nextInterval' | 'nextAmount' | 'pausedFrom' | 'pausedUntil'
>;

const nothing: Standing = { leaving: false, next: null, pause: null };

/** What each wish makes of what was known: leaving, pausing and changing the offer each take back whichever of the others was planned. */
const standings: Record<SubscriptionChangeKind, (known: Standing, wish: NewestWish) => Standing> = {
  cancel_at_period_end: () => ({ ...nothing, leaving: true }),
  cancel_now: () => ({ ...nothing, leaving: true }),
  keep: (known) => ({ ...known, leaving: false, pause: null }),
  change_offer_now: () => nothing,
  change_offer_later: (_known, wish) => ({ ...nothing, next: wishedOffer(wish) }),
  keep_offer: (known) => ({ ...known, next: null }),
  pause: (_known, wish) => ({ ...nothing, pause: wishedPause(wish) }),
  keep_collecting: (known) => ({ ...known, pause: null }),
  resume_now: (known) => known,
  rest_on: (_known, wish) => ({ ...nothing, pause: wishedPause(wish) }),
};

/**
 * What holds of a subscription as soon as it was asked for, although Stripe is told after the commit. The newest wish
 * decides alone; one that is done is in the copy; one that failed, or waits for the holder of the card, changed nothing.
 */
export function asWished(copy: Copy, wish: NewestWish | null): Standing {
  const known = { leaving: copy.cancelAtPeriodEnd, next: nextOffer(copy), pause: pauseIn(copy) };
  return wish?.state === 'requested' ? standings[wish.kind](known, wish) : known;
}

const wishedOffer = ({ offerKey, interval, amount }: NewestWish): NextOffer | null =>
  nextOffer({ nextOfferKey: offerKey, nextInterval: interval, nextAmount: amount });

const wishedPause = ({ pauseFrom: from, pauseUntil: until }: NewestWish): Pause | null =>
  from && { from, until };
