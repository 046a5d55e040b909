import { newId, Refusal } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { checkoutRequested } from '../billing.events.ts';
import type { ShownDisclosure } from '../domain/disclosure.ts';
import type { GrantedDiscount } from '../domain/discount.ts';
import { givesWay } from '../domain/checkout-states.ts';
import { firstCharge, smallestCharge } from '../domain/offer.ts';
import type { Offer, SubjectRef } from '../domain/offer.ts';
import { fitsKonbini } from '../domain/payment-means.ts';
import type { OnlineMeans } from '../domain/payment-means.ts';
import { paidUntil } from '../domain/prepaid-term.ts';
import { standsInTheWay } from '../domain/standing-in-the-way.ts';
import type { CheckoutAttemptEntity } from '../store/checkout-attempt.entity.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { subjectLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { DiscountStore } from '../store/discount.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { KeepDisclosure } from './keep-disclosure.ts';
import { checkoutView } from './checkout-view.ts';
import type { CheckoutView } from './checkout-view.ts';

/** A person's order. `{ATTEMPT}` in the two addresses is replaced by the attempt's id. */
export type CheckoutWish = {
  subject: SubjectRef;
  customer: { email: string; name: string };
  offer: Offer;
  /** What a coupon takes off; nothing without it. */
  discount?: GrantedDiscount | null;
  disclosure: ShownDisclosure;
  /** Made when the confirmation page was shown: a double click sends it twice. */
  idempotencyKey: string;
  returnUrl: string;
  cancelUrl: string;
  locale: Locale;
  /** A card without it. */
  means?: OnlineMeans;
  /** Paid once and apart from what the subject holds: it begins no subscription of theirs, and waits to be delivered. */
  once?: boolean;
  /** The instant after which the voucher of an order cannot be paid; without it the usual days of a fee. */
  voucherUntil?: Date | null;
};

/** Takes an order: keeps what was shown as evidence, and asks for Stripe's page, or for a voucher, in the same commit. */
@Injectable()
export class StartCheckout {
  constructor(
    private readonly customers: CustomerStore,
    private readonly checkouts: CheckoutStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly disclosures: KeepDisclosure,
    private readonly discounts: DiscountStore,
  ) {}

  /**
   * The same key gives the same attempt. An older attempt of the same family is given up: its page is closed at Stripe
   * before the new one opens. Vouchers of orders stand beside each other, as each may be at home already.
   * A term that was paid ahead may be paid for again in its last weeks and in its grace. Refuses `ALREADY_SUBSCRIBED`,
   * `PAID_AHEAD`, `IDEMPOTENCY_KEY_REUSED` (conflict), `OFFER_NOT_CHARGEABLE` and `KONBINI_NOT_POSSIBLE` (invalid).
   */
  async run(tx: Tx, wish: CheckoutWish): Promise<CheckoutView> {
    const { subject, offer, discount } = wish;
    const due = firstCharge(offer) - (discount?.off ?? 0);
    if (!Number.isSafeInteger(due) || due < smallestCharge) {
      throw new Refusal('invalid', 'OFFER_NOT_CHARGEABLE', { amount: due });
    }
    const { means = 'card', once = false } = wish;
    if (means === 'konbini' && !fitsKonbini(offer, { once }))
      throw new Refusal('invalid', 'KONBINI_NOT_POSSIBLE');
    await tx.lock(subjectLock(subject));
    const customer = await this.customers.ensure(tx, subject, wish.customer);
    const discountId = discount ? await this.discounts.ensure(tx, offer, discount) : null;
    const again = await this.checkouts.byKey(tx, wish.idempotencyKey);
    if (again) return checkoutView(sameOrder(again, customer.id, { offer, means, once, discountId }));
    const running = once ? null : await this.subscriptions.occupying(tx, customer.id, offer.stream);
    const hindrance = running && standsInTheWay(running, { means, offerKey: offer.key }, tx.now);
    if (hindrance) throw hindrance;
    for (const older of await this.checkouts.live(tx, customer.id, { family: offer.stream, once })) {
      if (!givesWay(older, { means, once })) continue;
      await this.checkouts.save(tx, { ...older, state: 'expired', settledAt: tx.now });
    }
    const termEnd = running?.prepaid ? paidUntil(running) : null;
    const own = { customerId: customer.id, means, once, termEnd, discountId };
    const attempt = await this.open(tx, wish, own);
    await tx.emit(checkoutRequested, { attemptId: attempt.id });
    return checkoutView(attempt);
  }

  private async open(
    tx: Tx,
    { subject, offer, disclosure, ...wish }: CheckoutWish,
    own: Pick<CheckoutAttemptEntity, 'customerId' | 'means' | 'once' | 'termEnd' | 'discountId'>,
  ): Promise<CheckoutAttemptEntity> {
    const { key: offerKey, interval, amount } = offer;
    const { locale } = wish;
    const disclosureSnapshotId = await this.disclosures.run(tx, { subject, offer, disclosure, locale });
    const id = newId();
    return this.checkouts.add(tx, {
      ...{ id, communityId: tx.community, family: offer.stream, offerKey, interval, amount, ...own },
      ...{
        firstAmount: offer.firstTerm?.amount ?? null,
        firstEnd: offer.firstTerm?.end ?? null,
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
      ...{ voucherExpiresAt: null, voucherCodes: null, voucherRemindedAt: null },
      voucherUntil: wish.voucherUntil ?? null,
    });
  }
}

function sameOrder(
  attempt: CheckoutAttemptEntity,
  customerId: string,
  {
    offer: { key, interval, amount, firstTerm },
    means,
    once,
    discountId,
  }: { offer: Offer; means: OnlineMeans; once: boolean; discountId: string | null },
): CheckoutAttemptEntity {
  const sold = attempt.offerKey === key && attempt.interval === interval && attempt.amount === amount;
  const terms = attempt.firstAmount === (firstTerm?.amount ?? null) && attempt.discountId === discountId;
  const same = sold && attempt.means === means && attempt.once === once && terms;
  if (!same || attempt.customerId !== customerId) throw new Refusal('conflict', 'IDEMPOTENCY_KEY_REUSED');
  return attempt;
}
