import type { NextOffer } from './decision.ts';
import type { MirroredSubscription } from './mirror.ts';

type Planned = Pick<MirroredSubscription, 'nextOfferKey' | 'nextInterval' | 'nextAmount'>;

/** The offer that is planned to begin with the next period, or null. */
export function nextOffer({ nextOfferKey, nextInterval, nextAmount }: Planned): NextOffer | null {
  return nextOfferKey && nextInterval && nextAmount !== null
    ? { offerKey: nextOfferKey, interval: nextInterval, amount: nextAmount }
    : null;
}

/** Nothing is planned, or not any more. */
export const unplanned: Planned = { nextOfferKey: null, nextInterval: null, nextAmount: null };
