import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { OfferStream, SubjectRef } from '../domain/offer.ts';
import { asWished } from '../domain/standing-wish.ts';
import type { Standing } from '../domain/standing-wish.ts';
import { customerLock, subjectLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { SubscriptionChangeEntity } from '../store/subscription-change.entity.ts';
import type { SubscriptionEntity } from '../store/subscription.entity.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';

/** A subscription that is about to be changed, and what holds of it. */
export type Held = Standing & {
  customerId: string;
  stripeSubscriptionId: string;
  row: SubscriptionEntity;
  /** The newest wish about it, whatever became of it. */
  newest: SubscriptionChangeEntity | null;
};

/**
 * Holds the subscription of a subject until commit, so that wishes about it come one after another, and what Stripe said before a wish is
 * written down before it: whoever follows the copy would otherwise put back what was just taken back.
 */
@Injectable()
export class HeldSubscription {
  constructor(
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
  ) {}

  /** Waits for whoever is changing it. Refuses `NO_SUBSCRIPTION` (conflict). */
  async run(tx: Tx, subject: SubjectRef): Promise<Held> {
    const held = await this.find(tx, subject);
    if (!held) throw new Refusal('conflict', 'NO_SUBSCRIPTION');
    return held;
  }

  /** The same for whoever can do without: null where nothing runs, in one family or in any. */
  async find(tx: Tx, subject: SubjectRef, family?: OfferStream): Promise<Held | null> {
    await tx.lock(subjectLock(subject));
    const customer = await this.customers.ofSubject(tx, subject);
    if (!customer) return null;
    await tx.lock(customerLock(customer.id));
    const row = await this.subscriptions.occupying(tx, customer.id, family);
    if (!row) return null;
    const { customerId, stripeId: stripeSubscriptionId } = row;
    const newest = await this.subscriptions.lastChange(tx, stripeSubscriptionId);
    return { customerId, stripeSubscriptionId, row, newest, ...asWished(row, newest) };
  }
}
