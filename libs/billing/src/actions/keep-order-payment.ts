import { newId, startOfTokyoDay, tokyoDateOf, yen } from '@enishi/kernel';
import { BookMembershipPayment } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { paid } from '../billing.events.ts';
import type { OrderTransferPaid } from '../billing.events.ts';
import { orderName } from '../domain/decide-orders.ts';
import type { MirroredPayment } from '../domain/mirror.ts';
import { paidOutcome } from '../domain/paid-fee.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { OrderTransferEntity } from '../store/order-transfer.entity.ts';
import { OrderTransferStore } from '../store/order-transfer.store.ts';
import { PaymentStore } from '../store/payment.store.ts';

type Came = Omit<OrderTransferPaid, 'orderTransferId'>;

/** Under which source the books know the payment of an order that was paid by transfer. */
export const orderTransferSource = (orderTransferId: string) => ({
  type: 'order_transfer',
  id: orderTransferId,
});

/**
 * An order that is paid by transfer has its money: it is a payment among all others, received in advance until it is delivered, and whoever took the
 * order is told as of one that was paid by card. In the books it comes out of 預り金, where the bank's list has put it.
 */
@Injectable()
export class KeepOrderPayment {
  constructor(
    private readonly orders: OrderTransferStore,
    private readonly customers: CustomerStore,
    private readonly payments: PaymentStore,
    private readonly books: BookMembershipPayment,
  ) {}

  /** Once. Its payer is locked already. What was let go of it is the payment's fee, as what Stripe keeps of a card's. */
  async run(tx: Tx, orderTransferId: string, { paidOn, borne }: Came): Promise<void> {
    const order = (await this.orders.find(tx, orderTransferId))!;
    if (order.paymentId) return;
    const customer = (await this.customers.find(tx, order.customerId))!;
    const subject = { kind: customer.subjectKind, id: customer.subjectId };
    const payment = paymentOf(order, { id: newId(), paidOn, borne, now: tx.now });
    const { interval, stream, taxCategory, amount: gross } = order;
    await this.payments.add(tx, customer.id, payment);
    await this.orders.change(tx, order.id, { paymentId: payment.id });
    await this.books.run(tx, {
      ...{ source: orderTransferSource(order.id), occurredOn: paidOn, stream, gross, taxCategory, interval },
      ...{ waits: true, received: 'customer_credit', description: `振込 ${order.offerName}` },
      subject: { ...subject },
    });
    await tx.emit(paid, paidOutcome(payment, { subject, subscriptionId: null, orderId: order.id }).payload);
  }
}

/** Its period is the instant of payment, as with every order: from when on it is used is known when it is delivered. */
function paymentOf(
  { id: orderId, offerKey, offerName, interval, stream, taxCategory, amount }: OrderTransferEntity,
  { id, paidOn, borne, now }: Came & { id: string; now: Date },
): MirroredPayment {
  const paidAt = paidOn === tokyoDateOf(now) ? now : startOfTokyoDay(paidOn);
  return {
    ...{ id, stripeInvoiceId: `transfer_${orderId}`, stripePaymentIntentId: null, stripeChargeId: null },
    ...{ stripeBalanceTransactionId: null, stripeSubscriptionId: orderName(orderId) },
    ...{ offerKey, offerName, interval, stream, taxCategory, means: 'bank_transfer', amount },
    ...{
      discount: yen(0),
      discountId: null,
      fee: borne,
      net: yen(amount - borne),
      refunded: yen(0),
      state: 'paid',
    },
    ...{ declineCode: null, failedChargeId: null, payUrl: null },
    ...{ periodStart: paidAt, periodEnd: paidAt, paidAt },
  };
}
