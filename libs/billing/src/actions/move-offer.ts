import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { awaitsHolder } from '../domain/change-states.ts';
import type { Offer, SubjectRef } from '../domain/offer.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { HeldSubscription } from './held-subscription.ts';

/**
 * Lets the next period of a subscription cost what was announced for it; the running one keeps its price. Unlike a change that a
 * person orders, it gives way to every wish of theirs: whoever leaves, rests or has planned something else is left alone.
 */
@Injectable()
export class MoveOffer {
  constructor(
    private readonly held: HeldSubscription,
    private readonly checkouts: CheckoutStore,
    private readonly change: ChangeSubscription,
  ) {}

  /** The offer must have been registered. False where nothing was planned: not paid, paid ahead, leaving, resting, other plans, a charge to confirm, or planned already. */
  async run(tx: Tx, subject: SubjectRef, offer: Offer): Promise<boolean> {
    const held = await this.held.find(tx, subject, offer.stream);
    if (!held || held.leaving || held.next || held.pause) return false;
    if (held.newest && awaitsHolder(held.newest.state)) return false;
    const { row, customerId, stripeSubscriptionId } = held;
    const same = row.offerKey === offer.key && row.interval === offer.interval;
    if (!same || row.prepaid || row.status !== 'active' || row.amount === offer.amount) return false;
    if (!(await this.checkouts.price(tx, offer))) throw new Error(`${offer.key} was never registered`);
    await this.change.run(tx, {
      ...{ customerId, stripeSubscriptionId, kind: 'change_offer_later' },
      ...{ offerKey: offer.key, interval: offer.interval, amount: offer.amount },
    });
    return true;
  }
}
