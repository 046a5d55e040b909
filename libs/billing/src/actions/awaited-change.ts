import { isId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { subscriptionChangeRequested } from '../billing.events.ts';
import { changeMachine } from '../domain/change-states.ts';
import { isShownStill } from '../domain/confirmation.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { customerLock, subjectLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { SubscriptionChangeEntity } from '../store/subscription-change.entity.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { offerChangeView } from './offer-change-view.ts';
import type { OfferChangeView } from './offer-change-view.ts';

/** A subject's own change of offer, or early end of a pause, whose charge the holder of the card has to confirm. */
@Injectable()
export class AwaitedChange {
  constructor(
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
  ) {}

  /** The one that waits, for a week also one that nobody confirmed in time; null for everybody else. */
  async shown(tx: Tx, subject: SubjectRef): Promise<OfferChangeView | null> {
    const customer = await this.customers.ofSubject(tx, subject);
    const change = customer && (await this.subscriptions.lastChangeNow(tx, customer.id));
    return change && isShownStill(change, tx.now) ? offerChangeView(change) : null;
  }

  /** Refuses `OFFER_CHANGE_UNKNOWN` (not_found), also for another's; null where it waits no more. */
  async find(tx: Tx, subject: SubjectRef, id: string): Promise<SubscriptionChangeEntity | null> {
    const change = await this.own(tx, subject, id);
    return change.state === 'confirming' ? change : null;
  }

  /**
   * Takes a change back before it was confirmed; Stripe is told after the commit, and what the holder confirmed a moment before
   * counts. Twice is once. Refuses `OFFER_CHANGE_UNKNOWN` (not_found).
   */
  async withdraw(tx: Tx, subject: SubjectRef, id: string): Promise<OfferChangeView> {
    await tx.lock(subjectLock(subject));
    const { customerId } = await this.own(tx, subject, id);
    await tx.lock(customerLock(customerId));
    const change = await this.own(tx, subject, id);
    if (!changeMachine.may(change.state, 'withdrawing')) return offerChangeView(change);
    const withdrawn = { ...change, state: 'withdrawing' as const };
    await this.subscriptions.saveChange(tx, withdrawn);
    await tx.emit(subscriptionChangeRequested, { changeId: change.id });
    return offerChangeView(withdrawn);
  }

  private async own(tx: Tx, subject: SubjectRef, id: string): Promise<SubscriptionChangeEntity> {
    const customer = await this.customers.ofSubject(tx, subject);
    const change = customer && isId(id) ? await this.subscriptions.change(tx, id) : null;
    if (!change || change.customerId !== customer?.id || change.offerKey === null)
      throw new Refusal('not_found', 'OFFER_CHANGE_UNKNOWN');
    return change;
  }
}
