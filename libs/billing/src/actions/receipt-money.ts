import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { cashAsPayment } from '../domain/cash-receipt.ts';
import type { PaymentReturn } from '../domain/return-invoice.ts';
import { CashPaymentStore } from '../store/cash-payment.store.ts';
import { PaymentStore } from '../store/payment.store.ts';
import { ReceiptStore } from '../store/receipt.store.ts';
import type { ReceiptGround, ReceiptPayment } from '../store/receipt.store.ts';
import { paymentReturn } from './payment-return.ts';

/** The money that a receipt is of, null with an invoice; and what went back of it, oldest first. */
export type MoneyOfReceipt = {
  readonly payment: ReceiptPayment | null;
  readonly returned: readonly PaymentReturn[];
};

/** What receipts state came in and went back, be it a payment or cash. What was given back of an invoice stands on its credit notes. */
@Injectable()
export class ReceiptMoney {
  constructor(
    private readonly receipts: ReceiptStore,
    private readonly payments: PaymentStore,
    private readonly cash: CashPaymentStore,
  ) {}

  /** Of several receipts at once; two statements for those of payments and two for those of cash, whatever their number. */
  async of(tx: Tx, grounds: readonly ReceiptGround[]): Promise<(ground: ReceiptGround) => MoneyOfReceipt> {
    const { paymentIds, cashIds } = idsOf(grounds);
    const payments = await this.receipts.paymentsOf(tx, paymentIds);
    const taken = await this.cash.many(tx, cashIds);
    const returnedOf = await this.returned(tx, grounds);
    return (ground) => {
      const cash = taken.find(({ id }) => id === ground.cashPaymentId);
      const returned = returnedOf(ground);
      const payment = cash ? cashAsPayment(cash, returned) : payments.get(ground.paymentId ?? '');
      return { payment: payment ?? null, returned };
    };
  }

  /** What went back of the money of several receipts, oldest first; one statement for those of payments and one for those of cash. */
  async returned(
    tx: Tx,
    grounds: readonly ReceiptGround[],
  ): Promise<(ground: ReceiptGround) => PaymentReturn[]> {
    const { paymentIds, cashIds } = idsOf(grounds);
    const refunds = paymentIds.length > 0 ? await this.payments.settledRefundsOf(tx, paymentIds) : [];
    const handedBack = await this.cash.returnsOf(tx, cashIds);
    return ({ paymentId, cashPaymentId }) => [
      ...refunds.filter((refund) => refund.paymentId === paymentId).map(paymentReturn),
      ...handedBack
        .filter((back) => back.cashPaymentId === cashPaymentId)
        .map(({ amount, returnedOn: on }) => ({ amount, on })),
    ];
  }
}

const idsOf = (grounds: readonly ReceiptGround[]) => ({
  paymentIds: [...new Set(grounds.flatMap(({ paymentId }) => paymentId ?? []))],
  cashIds: [...new Set(grounds.flatMap(({ cashPaymentId }) => cashPaymentId ?? []))],
});
