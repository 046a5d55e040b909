import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { voucherIssued } from '../billing.events.ts';
import type { VoucherIssued } from '../billing.events.ts';
import { checkoutMachine, givesWay, isLiveCheckout } from '../domain/checkout-states.ts';
import type { CheckoutState } from '../domain/checkout-states.ts';
import type { Offer, SubjectRef } from '../domain/offer.ts';
import type { OnlineMeans } from '../domain/payment-means.ts';
import { standsInTheWay } from '../domain/standing-in-the-way.ts';
import type { Voucher } from '../domain/voucher.ts';
import type { CheckoutAttemptEntity } from '../store/checkout-attempt.entity.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import type { CustomerEntity } from '../store/customer.entity.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { DiscountEntity } from '../store/discount.entity.ts';
import { DiscountStore } from '../store/discount.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';

/** Everything needed to open Stripe's page, read in one go. */
export type CheckoutPlan = {
  customer: Pick<CustomerEntity, 'id' | 'email' | 'name' | 'stripeCustomerId'>;
  subject: SubjectRef;
  offer: Offer;
  discount: DiscountEntity | null;
  means: OnlineMeans;
  once: boolean;
  olderPages: { attemptId: string; sessionId: string }[];
  returnUrl: string;
  cancelUrl: string;
  locale: Locale;
  createdAt: Date;
  voucherUntil: Date | null;
};

/** The transactional steps around opening Stripe's page: what to ask, and what was answered. */
@Injectable()
export class PrepareCheckout {
  constructor(
    private readonly checkouts: CheckoutStore,
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly discounts: DiscountStore,
  ) {}

  /** Null where the attempt has its page already or has been given up. */
  async plan(tx: Tx, attemptId: string): Promise<CheckoutPlan | null> {
    const attempt = await this.checkouts.find(tx, attemptId);
    if (!attempt || attempt.stripeSessionId || !isLiveCheckout(attempt.state)) return null;
    const customer = (await this.customers.find(tx, attempt.customerId))!;
    const offer = offerOf(attempt);
    const { returnUrl, cancelUrl, locale, createdAt, means, once, discountId, voucherUntil } = attempt;
    const older = (await this.checkouts.withOpenPage(tx, customer.id)).filter(
      (row) => row.once === once && givesWay(row, attempt),
    );
    const discount = discountId ? await this.discounts.find(tx, discountId) : null;
    return {
      ...{ customer, offer, discount, means, once, returnUrl, cancelUrl, locale, createdAt, voucherUntil },
      subject: { kind: customer.subjectKind, id: customer.subjectId },
      olderPages: older.map((row) => ({ attemptId: row.id, sessionId: row.stripeSessionId! })),
    };
  }

  /** A customer's pages at Stripe that may still take money and were given up, and whose they are. */
  async openPages(
    tx: Tx,
    customerId: string,
  ): Promise<{ subject: SubjectRef; pages: CheckoutPlan['olderPages'] } | null> {
    const customer = await this.customers.find(tx, customerId);
    if (!customer) return null;
    const open = await this.checkouts.withOpenPage(tx, customerId);
    const givenUp = open.filter(({ state }) => !isLiveCheckout(state));
    return {
      subject: { kind: customer.subjectKind, id: customer.subjectId },
      pages: givenUp.map((row) => ({ attemptId: row.id, sessionId: row.stripeSessionId! })),
    };
  }

  /** True where something serves by now that the order would come second to: the attempt is given up and no page may open. */
  async isServedAlready(tx: Tx, attemptId: string): Promise<boolean> {
    const attempt = (await this.checkouts.toChange(tx, attemptId))!;
    if (attempt.once) return false;
    const running = await this.subscriptions.occupying(tx, attempt.customerId, attempt.family);
    if (!running || !standsInTheWay(running, attempt, tx.now)) return false;
    await this.settle(tx, attempt, 'failed');
    return true;
  }

  /** Stripe's id of the customer as it is kept: the first one written wins. */
  async recordCustomer(tx: Tx, customerId: string, stripeCustomerId: string): Promise<string> {
    await this.customers.linkToStripe(tx, customerId, stripeCustomerId);
    return (await this.customers.find(tx, customerId))!.stripeCustomerId!;
  }

  /** Writes the page or the voucher down. False where the attempt was given up meanwhile: then the page must be closed. */
  async recordPage(
    tx: Tx,
    attemptId: string,
    page: { sessionId: string; url: string | null; voucher?: Voucher },
  ): Promise<boolean> {
    const attempt = (await this.checkouts.toChange(tx, attemptId))!;
    const stands = isLiveCheckout(attempt.state);
    const next = page.voucher ? 'waiting' : 'open';
    const state = stands && checkoutMachine.may(attempt.state, next) ? next : attempt.state;
    await this.checkouts.save(tx, {
      ...attempt,
      state,
      stripeSessionId: page.sessionId,
      sessionUrl: page.url,
      voucherExpiresAt: page.voucher?.expiresAt ?? null,
      voucherCodes: page.voucher?.codes ?? null,
    });
    if (stands && page.voucher) await tx.emit(voucherIssued, await this.told(tx, attempt, page.voucher));
    return stands;
  }

  async recordClosed(tx: Tx, attemptId: string): Promise<void> {
    const attempt = (await this.checkouts.toChange(tx, attemptId))!;
    await this.checkouts.save(tx, { ...attempt, sessionClosedAt: tx.now });
  }

  async recordOutcome(tx: Tx, attemptId: string, state: CheckoutState): Promise<void> {
    const attempt = (await this.checkouts.toChange(tx, attemptId))!;
    if (checkoutMachine.may(attempt.state, state)) await this.settle(tx, attempt, state);
  }

  private async told(tx: Tx, attempt: CheckoutAttemptEntity, voucher: Voucher): Promise<VoucherIssued> {
    const customer = (await this.customers.find(tx, attempt.customerId))!;
    const { id: attemptId, offerKey, amount } = attempt;
    const subject = { kind: customer.subjectKind, id: customer.subjectId };
    const expiresAt = voucher.expiresAt.toISOString();
    return { attemptId, orderId: attempt.once ? attemptId : null, subject, offerKey, amount, expiresAt };
  }

  private async settle(tx: Tx, attempt: CheckoutAttemptEntity, state: CheckoutState): Promise<void> {
    await this.checkouts.save(tx, { ...attempt, state, settledAt: isLiveCheckout(state) ? null : tx.now });
  }
}

function offerOf(attempt: CheckoutAttemptEntity): Offer {
  const { offerKey: key, interval, amount, taxCategory, family: stream } = attempt;
  const { offerName: name, offerNameInEnglish: nameInEnglish } = attempt;
  const { firstAmount, firstEnd } = attempt;
  const firstTerm = firstAmount !== null && firstEnd !== null ? { amount: firstAmount, end: firstEnd } : null;
  return { key, interval, amount, name, nameInEnglish, taxCategory, stream, firstTerm };
}
