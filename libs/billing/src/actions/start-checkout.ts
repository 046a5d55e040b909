import { newId, Refusal } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { checkoutRequested } from '../billing.events.ts';
import type { ShownDisclosure } from '../domain/disclosure.ts';
import { smallestCharge } from '../domain/offer.ts';
import type { Offer, SubjectRef } from '../domain/offer.ts';
import type { CheckoutAttemptEntity } from '../store/checkout-attempt.entity.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { KeepDisclosure } from './keep-disclosure.ts';
import { checkoutView } from './checkout-view.ts';
import type { CheckoutView } from './checkout-view.ts';

/** A person's order. `{ATTEMPT}` in the two addresses is replaced by the attempt's id. */
export type CheckoutWish = {
  subject: SubjectRef;
  customer: { email: string; name: string };
  offer: Offer;
  disclosure: ShownDisclosure;
  /** Made when the confirmation page was shown: a double click sends it twice. */
  idempotencyKey: string;
  returnUrl: string;
  cancelUrl: string;
  locale: Locale;
};

/** Takes an order: keeps what was shown as evidence, and asks for Stripe's page in the same commit. */
@Injectable()
export class StartCheckout {
  constructor(
    private readonly customers: CustomerStore,
    private readonly checkouts: CheckoutStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly disclosures: KeepDisclosure,
  ) {}

  /**
   * The same key gives the same attempt. An older attempt of the same family is given up: its page is closed at Stripe
   * before the new one opens.
   * Refuses `ALREADY_SUBSCRIBED`, `IDEMPOTENCY_KEY_REUSED` (both conflict) and `OFFER_NOT_CHARGEABLE` (invalid).
   */
  async run(tx: Tx, wish: CheckoutWish): Promise<CheckoutView> {
    const { subject, offer } = wish;
    if (!Number.isSafeInteger(offer.amount) || offer.amount < smallestCharge) {
      throw new Refusal('invalid', 'OFFER_NOT_CHARGEABLE', { amount: offer.amount });
    }
    await tx.lock(`billing.subject:${subject.kind}:${subject.id}`);
    const customer = await this.customers.ensure(tx, subject, wish.customer);
    const again = await this.checkouts.byKey(tx, wish.idempotencyKey);
    if (again) return checkoutView(sameOrder(again, customer.id, offer));
    if (await this.subscriptions.occupying(tx, customer.id, offer.stream)) {
      throw new Refusal('conflict', 'ALREADY_SUBSCRIBED');
    }
    for (const older of await this.checkouts.live(tx, customer.id, offer.stream)) {
      await this.checkouts.save(tx, { ...older, state: 'expired', settledAt: tx.now });
    }
    const attempt = await this.open(tx, wish, customer.id);
    await tx.emit(checkoutRequested, { attemptId: attempt.id });
    return checkoutView(attempt);
  }

  private async open(
    tx: Tx,
    { subject, offer, disclosure, ...wish }: CheckoutWish,
    customerId: string,
  ): Promise<CheckoutAttemptEntity> {
    const { key: offerKey, interval, amount } = offer;
    const { locale } = wish;
    const disclosureSnapshotId = await this.disclosures.run(tx, { subject, offer, disclosure, locale });
    const id = newId();
    return this.checkouts.add(tx, {
      ...{ id, communityId: tx.community, customerId, family: offer.stream, offerKey, interval, amount },
      ...{
        offerName: offer.name,
        offerNameInEnglish: offer.nameInEnglish,
        taxCategory: offer.taxCategory,
        state: 'requested' as const,
        locale,
      },
      ...{
        idempotencyKey: wish.idempotencyKey,
        disclosureSnapshotId,
        createdAt: tx.now,
        settledAt: null,
      },
      returnUrl: wish.returnUrl.replaceAll('{ATTEMPT}', id),
      cancelUrl: wish.cancelUrl.replaceAll('{ATTEMPT}', id),
      ...{ stripeSessionId: null, sessionUrl: null, sessionClosedAt: null, declineCode: null },
    });
  }
}

function sameOrder(attempt: CheckoutAttemptEntity, customerId: string, offer: Offer): CheckoutAttemptEntity {
  const { key, interval, amount } = offer;
  const same = attempt.offerKey === key && attempt.interval === interval && attempt.amount === amount;
  if (!same || attempt.customerId !== customerId) throw new Refusal('conflict', 'IDEMPOTENCY_KEY_REUSED');
  return attempt;
}
