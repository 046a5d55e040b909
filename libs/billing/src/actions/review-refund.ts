import { CurrentCommunity } from '@enishi/identity';
import { addDays, isId, newId, Refusal, tokyoDate, tokyoDateOf, yen } from '@enishi/kernel';
import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';
import { PreviewMembershipRefund } from '@enishi/ledger';
import type { RefundPreview } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { registrationOn } from '../domain/receipt-terms.ts';
import { refundConsequences } from '../domain/refund-consequences.ts';
import { returnInvoiceDuty } from '../domain/return-invoice.ts';
import { isLive } from '../domain/subscription-states.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { PaymentEntity } from '../store/payment.entity.ts';
import { PaymentStore } from '../store/payment.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { amountOf, refundableOf } from './refund-payment.ts';

/**
 * What a refund of `amount` would do. `undelivered` is what a yearly fee still owes, tax included, and the number of its
 * months; null for fees that are earned at once. `accessEndsIfRevoked` is null where nothing runs any more.
 */
export type RefundReview = {
  paymentId: string;
  refundable: Yen;
  amount: Yen;
  undelivered: { amount: Yen; months: number } | null;
  payerName: string;
  consequences: Bilingual[];
  accessEndsIfRevoked: TokyoDate | null;
  idempotencyKey: string;
};

/** Shows what a refund does before it is made. */
@Injectable()
export class ReviewRefund {
  constructor(
    private readonly payments: PaymentStore,
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly books: PreviewMembershipRefund,
    private readonly community: CurrentCommunity,
  ) {}

  /** Of all that is left where no amount is given. Refuses `PAYMENT_UNKNOWN` (not_found), `REFUND_AMOUNT_INVALID` (invalid). */
  async run(tx: Tx, paymentId: string, wanted: number | null = null): Promise<RefundReview> {
    const payment = isId(paymentId) ? await this.payments.find(tx, paymentId) : null;
    if (!payment) throw new Refusal('not_found', 'PAYMENT_UNKNOWN');
    const customer = (await this.customers.find(tx, payment.customerId))!;
    const subscription = await this.subscriptions.byStripeId(tx, payment.stripeSubscriptionId);
    const running = subscription && isLive(subscription.status) ? subscription : null;
    const underWay = await this.payments.standingRefund(tx, payment.id);
    const refundable = underWay ? yen(0) : refundableOf(payment);
    const amount = refundable === 0 ? yen(0) : amountOf(wanted ?? refundable, refundable);
    const shares = amount > 0 ? await this.sharesOf(tx, payment, amount) : null;
    const lastUsableDay = running && addDays(tokyoDateOf(running.periodEnd), -1);
    const duty = returnInvoiceDuty(amount, {
      taxCategory: payment.taxCategory,
      registered: await this.wasRegistered(tx, payment),
    });
    const left = yen(refundable - amount);
    return {
      ...{ paymentId: payment.id, refundable, amount, payerName: customer.name },
      undelivered:
        shares && shares.monthsLeft > 0
          ? { amount: yen(Math.min(shares.undelivered, refundable)), months: shares.monthsLeft }
          : null,
      consequences:
        amount > 0
          ? refundConsequences({
              amount,
              means: payment.means,
              left,
              fee: payment.fee,
              lastUsableDay,
              shares,
              duty,
            })
          : [],
      accessEndsIfRevoked: running && tokyoDateOf(tx.now),
      idempotencyKey: newId(),
    };
  }

  private async sharesOf(tx: Tx, payment: PaymentEntity, gross: Yen): Promise<RefundPreview | null> {
    const { stripeBalanceTransactionId: id, taxCategory } = payment;
    if (!id) return null;
    return this.books.run(tx, { payment: { type: 'stripe_balance_transaction', id }, gross, taxCategory });
  }

  private async wasRegistered(tx: Tx, { paidAt }: PaymentEntity): Promise<boolean> {
    const { invoiceRegistration: known } = (await this.community.run(tx)).settings;
    if (!known || !paidAt) return false;
    const registration = { number: known.number, registeredFrom: tokyoDate(known.registeredFrom) };
    return registrationOn(registration, tokyoDateOf(paidAt)) !== null;
  }
}
