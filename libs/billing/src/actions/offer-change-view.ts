import type { BillingInterval, Yen } from '@enishi/kernel';

import { awaitsHolder } from '../domain/change-states.ts';
import type { ChangeState } from '../domain/change-states.ts';
import type { SubscriptionChangeEntity } from '../store/subscription-change.entity.ts';

/**
 * Where a change of offer stands. `confirming` waits until the holder of the card has confirmed the charge to the bank; then, and
 * where it `failed` (`declineCode` says why), nothing has changed and nothing was charged.
 */
export type OfferChangeView = {
  id: string;
  state: ChangeState;
  timing: 'now' | 'at_period_end';
  /** The end of a pause, with the offer that was held before it. */
  resuming: boolean;
  offerKey: string;
  interval: BillingInterval;
  /** Yen per interval, tax included. */
  amount: Yen;
  /** Yen charged at once, or to be charged while the change is under way. */
  charge: Yen;
  declineCode: string | null;
  /** Until when the charge can be confirmed; null where nothing is to be confirmed. */
  confirmBy: Date | null;
};

/** The change as callers see it. */
export function offerChangeView(change: SubscriptionChangeEntity): OfferChangeView {
  const { id, state, kind, offerKey, interval, amount, expectedCharge, declineCode } = change;
  return {
    ...{ id, state, declineCode },
    timing: kind === 'change_offer_later' ? 'at_period_end' : 'now',
    resuming: kind === 'resume_now',
    ...{ offerKey: offerKey!, interval: interval!, amount: amount!, charge: expectedCharge! },
    confirmBy: awaitsHolder(state) ? change.confirmBy : null,
  };
}
