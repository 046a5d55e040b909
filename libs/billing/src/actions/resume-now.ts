import { Refusal } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { awaitsHolder } from '../domain/change-states.ts';
import type { ShownDisclosure } from '../domain/disclosure.ts';
import type { Offer, SubjectRef } from '../domain/offer.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { HeldSubscription } from './held-subscription.ts';
import { KeepDisclosure } from './keep-disclosure.ts';
import { offerChangeView } from './offer-change-view.ts';
import type { OfferChangeView } from './offer-change-view.ts';

/** A person's order to be charged again from today on. `offer` is what was held when the pause began, at its price. */
export type ResumeWish = {
  subject: SubjectRef;
  offer: Offer;
  disclosure: ShownDisclosure;
  idempotencyKey: string;
  locale: Locale;
};

/**
 * Ends a running pause early: a new period begins with a charge of its whole price, which the holder of the card may have to confirm
 * to the bank. Stripe is told after the commit.
 */
@Injectable()
export class ResumeNow {
  constructor(
    private readonly held: HeldSubscription,
    private readonly subscriptions: SubscriptionStore,
    private readonly change: ChangeSubscription,
    private readonly disclosures: KeepDisclosure,
  ) {}

  /**
   * The same key gives the same order. Refuses `NO_SUBSCRIPTION`, `NOT_PAUSED`, `CHANGE_UNDER_WAY`, `CHANGE_TO_CONFIRM` and
   * `IDEMPOTENCY_KEY_REUSED` (all conflict).
   */
  async run(tx: Tx, wish: ResumeWish): Promise<OfferChangeView> {
    const { subject, offer, idempotencyKey } = wish;
    const { row, newest, customerId, stripeSubscriptionId } = await this.held.run(tx, subject);
    const again = await this.subscriptions.changeByKey(tx, idempotencyKey);
    if (again) {
      if (again.customerId !== customerId || again.kind !== 'resume_now')
        throw new Refusal('conflict', 'IDEMPOTENCY_KEY_REUSED');
      return offerChangeView(again);
    }
    if (row.status !== 'paused') throw new Refusal('conflict', 'NOT_PAUSED');
    if (newest?.state === 'requested') throw new Refusal('conflict', 'CHANGE_UNDER_WAY');
    if (newest && awaitsHolder(newest.state)) throw new Refusal('conflict', 'CHANGE_TO_CONFIRM');
    await this.disclosures.run(tx, wish);
    const kept = await this.change.run(tx, {
      ...{ customerId, stripeSubscriptionId, kind: 'resume_now', idempotencyKey },
      ...{ offerKey: row.offerKey, interval: row.interval, amount: row.amount },
      ...{ expectedCharge: offer.amount, pauseFrom: row.pausedFrom, pauseUntil: row.pausedUntil },
    });
    return offerChangeView(kept);
  }
}
