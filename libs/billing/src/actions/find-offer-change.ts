import { isId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { reconcileRequested } from '../billing.events.ts';
import { awaitsHolder } from '../domain/change-states.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { offerChangeView } from './offer-change-view.ts';
import type { OfferChangeView } from './offer-change-view.ts';

/** Where a subject's own change of offer stands. */
@Injectable()
export class FindOfferChange {
  constructor(
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
  ) {}

  /** The change that a press with this key made, if it was made before. Refuses IDEMPOTENCY_KEY_REUSED (conflict) where it is somebody else's. */
  async byKey(tx: Tx, subject: SubjectRef, key: string): Promise<OfferChangeView | null> {
    const change = await this.subscriptions.changeByKey(tx, key);
    if (!change) return null;
    const customer = await this.customers.ofSubject(tx, subject);
    if (change.customerId !== customer?.id || change.offerKey === null)
      throw new Refusal('conflict', 'IDEMPOTENCY_KEY_REUSED');
    return offerChangeView(change);
  }

  /**
   * Asking while the holder of the card is waited for has Stripe asked too, at most every two seconds. Refuses
   * `OFFER_CHANGE_UNKNOWN` (not_found), also for another's.
   */
  async run(tx: Tx, subject: SubjectRef, id: string): Promise<OfferChangeView> {
    const customer = await this.customers.ofSubject(tx, subject);
    const change = customer && isId(id) ? await this.subscriptions.change(tx, id) : null;
    if (!customer || change?.customerId !== customer.id || change.offerKey === null)
      throw new Refusal('not_found', 'OFFER_CHANGE_UNKNOWN');
    if (awaitsHolder(change.state) && (await this.customers.mayRequestReconcile(tx, customer.id)))
      await tx.emit(reconcileRequested, { customerId: customer.id, because: 'return_page' });
    return offerChangeView(change);
  }
}
