import { isId, Refusal } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { BeginRecognition } from '@enishi/ledger';
import type { SourceRef } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { isOrder, orderOfName } from '../domain/decide-orders.ts';
import type { PaymentEntity } from '../store/payment.entity.ts';
import { PaymentStore } from '../store/payment.store.ts';
import { orderTransferSource } from './keep-order-payment.ts';

/** What was ordered once begins to be given: from a day on, over so many months. */
export type Delivery = { paymentId: string; from: TokyoDate; months: number };

/** Says that what was ordered once is given from now on: from then on its money is earned. */
@Injectable()
export class DeliverOrder {
  constructor(
    private readonly payments: PaymentStore,
    private readonly books: BeginRecognition,
  ) {}

  /**
   * Takes the payer's lock until the commit. To be asked for before a lock of one's own on what was ordered: what is learnt from
   * Stripe is written down under this lock, and told to whoever took the order.
   */
  async hold(tx: Tx, paymentId: string): Promise<void> {
    await this.payments.lock(tx, paymentId);
  }

  /**
   * Takes the payer's lock, under which refunds are asked for as well: whichever comes first decides. Refuses
   * `PAYMENT_UNKNOWN` (not_found), `ORDER_NOT_PAID` (conflict: all given back, a part on its way back by Stripe, or disputed) and
   * `ORDER_NOT_BOOKED` (conflict: Stripe has not told of the movement yet).
   */
  async run(tx: Tx, { paymentId, from, months }: Delivery): Promise<void> {
    const payment = isId(paymentId) ? await this.payments.lock(tx, paymentId) : null;
    if (!payment || !isOrder(payment)) throw new Refusal('not_found', 'PAYMENT_UNKNOWN');
    if (!(await this.isSettled(tx, payment))) throw new Refusal('conflict', 'ORDER_NOT_PAID');
    const booked = sourceOf(payment);
    if (!booked) throw new Refusal('conflict', 'ORDER_NOT_BOOKED');
    await this.books.run(tx, { payment: booked, from, months });
  }

  /**
   * Whether it is known what of the money stays. A refund by transfer is out of the books' deferred income from the moment on at which
   * it is owed, however long its payer takes to name an account; of any other way Stripe tells. A further part that whoever took the order has
   * still to ask for is not known here: they ask for it first.
   */
  private async isSettled(tx: Tx, { id, means, state }: PaymentEntity): Promise<boolean> {
    if (means === 'bank_transfer') return state !== 'refunded';
    return ['paid', 'partly_refunded'].includes(state) && !(await this.payments.standingRefund(tx, id));
  }
}

/** Under which source the books know it; null while Stripe has not told of the movement. */
function sourceOf(payment: PaymentEntity): SourceRef | null {
  if (payment.means === 'bank_transfer') return orderTransferSource(orderOfName(payment));
  const id = payment.stripeBalanceTransactionId;
  return id ? { type: 'stripe_balance_transaction', id } : null;
}
