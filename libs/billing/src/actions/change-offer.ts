import { Refusal } from '@enishi/kernel';
import type { Locale, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { awaitsHolder } from '../domain/change-states.ts';
import type { ShownDisclosure } from '../domain/disclosure.ts';
import type { Offer, SubjectRef } from '../domain/offer.ts';
import { paidAhead } from '../domain/standing-in-the-way.ts';
import { asWished } from '../domain/standing-wish.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { subjectLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { SubscriptionChangeEntity } from '../store/subscription-change.entity.ts';
import type { SubscriptionEntity } from '../store/subscription.entity.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { KeepDisclosure } from './keep-disclosure.ts';
import { offerChangeView } from './offer-change-view.ts';
import type { OfferChangeView } from './offer-change-view.ts';

/** When a change of offer begins. */
export type ChangeTiming = 'now' | 'at_period_end';

/** A person's order to be charged for another offer from now on, or from the next period. */
export type OfferChangeWish = {
  subject: SubjectRef;
  offer: Offer;
  timing: ChangeTiming;
  /** The second for which the charge was previewed; null for a change that waits. */
  prorationAt: Date | null;
  /** Yen that the person agreed to be charged at once. */
  expectedCharge: Yen;
  disclosure: ShownDisclosure;
  idempotencyKey: string;
  locale: Locale;
};

/** Takes the order to change from one offer to another; Stripe is told after the commit. */
@Injectable()
export class ChangeOffer {
  constructor(
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly checkouts: CheckoutStore,
    private readonly change: ChangeSubscription,
    private readonly disclosures: KeepDisclosure,
  ) {}

  /**
   * The same key gives the same change. The offer must have been previewed, which registers its price.
   * Refuses `NO_SUBSCRIPTION`, `PAID_AHEAD`, `SUBSCRIPTION_PAUSED`, `PAYMENT_OVERDUE`, `ALREADY_ON_OFFER`, `CHANGE_UNDER_WAY`,
   * `CHANGE_TO_CONFIRM` and `IDEMPOTENCY_KEY_REUSED` (all conflict).
   */
  async run(tx: Tx, wish: OfferChangeWish): Promise<OfferChangeView> {
    const { subject, offer } = wish;
    await tx.lock(subjectLock(subject));
    const customer = await this.customers.ofSubject(tx, subject);
    const again = await this.subscriptions.changeByKey(tx, wish.idempotencyKey);
    if (again) return offerChangeView(sameChange(again, customer?.id, offer));
    const row = customer ? await this.subscriptions.occupying(tx, customer.id, offer.stream) : null;
    if (!row) throw new Refusal('conflict', 'NO_SUBSCRIPTION');
    const newest = await this.subscriptions.lastChange(tx, row.stripeId);
    assertChangeable(row, offer, newest);
    if (!(await this.checkouts.price(tx, offer))) throw new Error(`${offer.key} was never previewed`);
    await this.disclosures.run(tx, wish);
    const kept = await this.change.run(tx, {
      ...{ customerId: row.customerId, stripeSubscriptionId: row.stripeId },
      kind: wish.timing === 'now' ? 'change_offer_now' : 'change_offer_later',
      ...{ offerKey: offer.key, interval: offer.interval, amount: offer.amount },
      ...{ prorationAt: wish.prorationAt, expectedCharge: wish.expectedCharge },
      idempotencyKey: wish.idempotencyKey,
      insteadOf: wish.timing === 'now' ? await this.givesWay(tx, row, newest) : null,
    });
    return offerChangeView(kept);
  }

  /** What was planned for the end of the period: put back where nothing comes of a change at once. */
  private async givesWay(
    tx: Tx,
    row: SubscriptionEntity,
    newest: SubscriptionChangeEntity | null,
  ): Promise<string | null> {
    const { next, pause } = asWished(row, newest);
    return next || pause ? ((await this.subscriptions.plannedChange(tx, row.stripeId))?.id ?? null) : null;
  }
}

function assertChangeable(
  row: SubscriptionEntity,
  offer: Offer,
  newest: SubscriptionChangeEntity | null,
): void {
  if (row.prepaid) throw paidAhead(row);
  if (row.status === 'paused') throw new Refusal('conflict', 'SUBSCRIPTION_PAUSED');
  if (row.status !== 'active' && row.status !== 'trialing') throw new Refusal('conflict', 'PAYMENT_OVERDUE');
  if (newest?.state === 'requested' && (newest.kind === 'change_offer_now' || newest.kind === 'resume_now'))
    throw new Refusal('conflict', 'CHANGE_UNDER_WAY');
  if (newest && awaitsHolder(newest.state)) throw new Refusal('conflict', 'CHANGE_TO_CONFIRM');
  const { leaving, next, pause } = asWished(row, newest);
  const same = (held: { offerKey: string; interval: string; amount: number } | null): boolean =>
    held?.offerKey === offer.key && held.interval === offer.interval && held.amount === offer.amount;
  if (!leaving && !pause && (next ? same(next) : same(row)))
    throw new Refusal('conflict', 'ALREADY_ON_OFFER');
}

function sameChange(
  change: SubscriptionChangeEntity,
  customerId: string | undefined,
  offer: Offer,
): SubscriptionChangeEntity {
  const { key, interval, amount } = offer;
  const same = change.offerKey === key && change.interval === interval && change.amount === amount;
  if (!same || change.customerId !== customerId) throw new Refusal('conflict', 'IDEMPOTENCY_KEY_REUSED');
  return change;
}
