import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Offer, SubjectRef } from '../domain/offer.ts';
import { asWished } from '../domain/standing-wish.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { ChangeSubscription } from './change-subscription.ts';

/**
 * Lets the next period of a subscription cost what was announced for it; the running one keeps its price. Unlike a change that a
 * person orders, it gives way to every wish of theirs: whoever leaves, rests or has planned something else is left alone.
 */
@Injectable()
export class MoveOffer {
  constructor(
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly checkouts: CheckoutStore,
    private readonly change: ChangeSubscription,
  ) {}

  /** The offer must have been registered. False where nothing was planned: not paid, leaving, resting, other plans, or planned already. */
  async run(tx: Tx, subject: SubjectRef, offer: Offer): Promise<boolean> {
    await tx.lock(`billing.subject:${subject.kind}:${subject.id}`);
    const customer = await this.customers.ofSubject(tx, subject);
    const row = customer ? await this.subscriptions.occupying(tx, customer.id, offer.stream) : null;
    if (row?.status !== 'active' || row.offerKey !== offer.key || row.interval !== offer.interval)
      return false;
    const { leaving, next, pause } = asWished(row, await this.subscriptions.lastChange(tx, row.stripeId));
    if (leaving || next || pause || row.amount === offer.amount) return false;
    if (!(await this.checkouts.price(tx, offer))) throw new Error(`${offer.key} was never registered`);
    await this.change.run(tx, {
      ...{ customerId: row.customerId, stripeSubscriptionId: row.stripeId, kind: 'change_offer_later' },
      ...{ offerKey: offer.key, interval: offer.interval, amount: offer.amount },
    });
    return true;
  }
}
