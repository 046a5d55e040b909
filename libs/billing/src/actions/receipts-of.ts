import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import type { ReceiptActorKind } from '../domain/receipt-versions.ts';
import { returnsOn } from '../domain/return-invoice.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { PaymentStore } from '../store/payment.store.ts';
import { ReceiptStore } from '../store/receipt.store.ts';
import { paymentReturn } from './payment-return.ts';
import { receiptView } from './receipt-view.ts';
import type { ReceiptView } from './receipt-view.ts';

/** Shows a subject's receipts, to itself or to the desk, with every version and what was done with each. */
@Injectable()
export class ReceiptsOf {
  constructor(
    private readonly customers: CustomerStore,
    private readonly receipts: ReceiptStore,
    private readonly payments: PaymentStore,
  ) {}

  /** Newest first, in five statements whatever the number. */
  async run(tx: Tx, subject: SubjectRef, viewer: ReceiptActorKind = 'member'): Promise<ReceiptView[]> {
    const customers = await this.customers.papersOf(tx, subject);
    if (customers.length === 0) return [];
    const payments = await this.receipts.paymentsOf(tx, customers);
    const receipts = await this.receipts.ofCustomers(tx, customers);
    const turns = await this.receipts.turnsOf(tx, customers);
    const refunds = await this.payments.settledRefundsOf(tx, [...payments.keys()]);
    return receipts.flatMap((receipt) => {
      const payment = payments.get(receipt.paymentId);
      if (!payment) return [];
      const versions = receipts.filter(({ paymentId }) => paymentId === receipt.paymentId);
      const given = refunds.filter(({ paymentId }) => paymentId === receipt.paymentId).map(paymentReturn);
      const returns = returnsOn(receipt, versions, given);
      return [receiptView(receipt, { viewer, payment, versions, returns, turns })];
    });
  }

  /** The receipts of one of the subject's payments, freshly read. */
  async ofPayment(
    tx: Tx,
    subject: SubjectRef,
    paymentId: string,
    viewer: ReceiptActorKind = 'member',
  ): Promise<ReceiptView[]> {
    return (await this.run(tx, subject, viewer)).filter((receipt) => receipt.paymentId === paymentId);
  }
}
