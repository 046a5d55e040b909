import { isId, newId, Refusal, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { refundRequested } from '../billing.events.ts';
import { isOrder } from '../domain/decide-orders.ts';
import type { AccessAfterRefund } from '../domain/refund-states.ts';
import type { PaymentEntity } from '../store/payment.entity.ts';
import { PaymentStore } from '../store/payment.store.ts';
import { OweTransferBack } from './owe-transfer-back.ts';

/** What the desk wants refunded, why, and what becomes of what was bought. */
export type RefundWish = {
  paymentId: string;
  /** Yen, tax included; at most what is left of the payment. */
  amount: number;
  reason: string;
  access: AccessAfterRefund;
  /** Made when the review was shown: a double click sends it twice. */
  idempotencyKey: string;
  /** The account that pressed the button. */
  requestedBy: string;
};

const longestReason = 500;

/**
 * Keeps the intention to give a payment back, wholly or in part. Stripe is asked after the commit; what was paid by transfer waits for its payer's account
 * and is repaid at the bank.
 */
@Injectable()
export class RefundPayment {
  constructor(
    private readonly payments: PaymentStore,
    private readonly byTransfer: OweTransferBack,
  ) {}

  /**
   * The same key is the same refund. Refuses `PAYMENT_UNKNOWN` (not_found), `REFUND_REASON_MISSING`,
   * `REFUND_AMOUNT_INVALID` (invalid),
   * `PAYMENT_DISPUTED`, `PAYMENT_NOT_REFUNDABLE`, `REFUND_UNDER_WAY` (conflict).
   */
  async run(tx: Tx, wish: RefundWish): Promise<PaymentEntity> {
    const payment = isId(wish.paymentId) ? await this.payments.lock(tx, wish.paymentId) : null;
    if (!payment) throw new Refusal('not_found', 'PAYMENT_UNKNOWN');
    const again = await this.payments.refundByKey(tx, wish.idempotencyKey);
    if (again?.paymentId === payment.id) return payment;
    const reason = wish.reason.trim();
    if (reason === '' || reason.length > longestReason) throw new Refusal('invalid', 'REFUND_REASON_MISSING');
    if (payment.state === 'disputed') throw new Refusal('conflict', 'PAYMENT_DISPUTED');
    if (await this.payments.standingRefund(tx, payment.id)) throw new Refusal('conflict', 'REFUND_UNDER_WAY');
    const amount = amountOf(wish.amount, refundableOf(payment));
    const refundId = newId();
    const repaid = isRepaidByTransfer(payment);
    const kept = await this.payments.addRefund(tx, {
      ...{
        id: refundId,
        communityId: tx.community,
        customerId: payment.customerId,
        paymentId: payment.id,
        amount,
      },
      ...{ state: repaid ? 'needs_account' : 'requested', origin: 'desk', reason, access: wish.access },
      ...{
        idempotencyKey: wish.idempotencyKey,
        requestedBy: wish.requestedBy,
        requestedAt: tx.now,
        settledAt: null,
      },
      ...{ stripeRefundId: null, stripeBalanceTransactionId: null, stripeFailureTransactionId: null },
    });
    if (!kept) throw new Refusal('conflict', 'REFUND_UNDER_WAY');
    if (repaid) await this.byTransfer.run(tx, payment, { id: refundId, amount });
    else await tx.emit(refundRequested, { refundId });
    return { ...payment, state: 'refund_pending' };
  }
}

/** The amount as it may be given back. Refuses `PAYMENT_NOT_REFUNDABLE` (conflict) and `REFUND_AMOUNT_INVALID` (invalid). */
export function amountOf(wanted: number, refundable: Yen): Yen {
  if (refundable === 0) throw new Refusal('conflict', 'PAYMENT_NOT_REFUNDABLE');
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > refundable)
    throw new Refusal('invalid', 'REFUND_AMOUNT_INVALID', { field: 'amount', most: refundable });
  return yen(wanted);
}

/** What of a payment can be given back: nothing where no money came through Stripe, or by transfer for an order. Yen, tax included. */
export function refundableOf(payment: PaymentEntity) {
  const reachable = payment.stripePaymentIntentId !== null || isRepaidByTransfer(payment);
  const blocked = !payment.paidAt || !reachable || payment.state === 'disputed';
  return blocked ? yen(0) : yen(payment.amount - payment.refunded);
}

/** Whether it goes back to an account of its payer, at the bank. */
const isRepaidByTransfer = (payment: PaymentEntity): boolean =>
  payment.means === 'bank_transfer' && isOrder(payment);
