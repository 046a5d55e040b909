import type { BillingInterval, Yen } from '@enishi/kernel';
import type { NextOffer } from './decision.ts';
import type { MirroredSubscription } from './mirror.ts';
import { nextOffer } from './next-offer.ts';
import { pauseIn } from './pause.ts';
import type { Pause } from './pause.ts';

/** A person's newest wish about a subscription, as far as it is needed to say what holds. */
export type NewestWish = {
  readonly kind: string;
  readonly state: 'requested' | 'done' | 'failed';
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

/**
 * What holds of a subscription as soon as it was asked for, although Stripe is told after the commit. The newest wish
 * decides alone: leaving, pausing and changing the offer each take back whichever of the others was planned.
 */
export function asWished(copy: Copy, wish: NewestWish | null): Standing {
  const known = { leaving: copy.cancelAtPeriodEnd, next: nextOffer(copy), pause: pauseIn(copy) };
  if (wish?.state !== 'requested') return known;
  switch (wish.kind) {
    case 'cancel_at_period_end':
    case 'cancel_now':
      return { leaving: true, next: null, pause: null };
    case 'keep':
      return { ...known, leaving: false };
    case 'keep_offer':
      return { ...known, next: null };
    case 'change_offer_later': {
      const { offerKey: nextOfferKey, interval: nextInterval, amount: nextAmount } = wish;
      return { leaving: false, next: nextOffer({ nextOfferKey, nextInterval, nextAmount }), pause: null };
    }
    case 'change_offer_now':
      return { leaving: false, next: null, pause: null };
    case 'pause':
      return { leaving: false, next: null, pause: wishedPause(wish) };
    case 'keep_collecting':
      return { ...known, pause: null };
    default:
      return known;
  }
}

const wishedPause = ({ pauseFrom: from, pauseUntil: until }: NewestWish): Pause | null =>
  from && { from, until };
