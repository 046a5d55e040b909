import { isId, Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { statedReturns } from '../domain/return-invoice.ts';
import type { StatedReturn } from '../domain/return-invoice.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { ReceiptEntity } from '../store/receipt.entity.ts';
import { PaymentStore } from '../store/payment.store.ts';
import { ReceiptStore } from '../store/receipt.store.ts';

/** A receipt with what has come back of its payment. */
export type HandedReceipt = { receipt: ReceiptEntity; returns: StatedReturn[] };

/** Hands a receipt out for downloading and remembers that it was. */
@Injectable()
export class HandOutReceipt {
  constructor(
    private readonly customers: CustomerStore,
    private readonly receipts: ReceiptStore,
    private readonly payments: PaymentStore,
  ) {}

  /**
   * The receipt as it was before this download (`downloads` 0 = the original). The desk may see every receipt, and its
   * look does not count. Refuses `RECEIPT_UNKNOWN` (not_found).
   */
  async run(
    tx: Tx,
    reader: { own: SubjectRef | null; desk: boolean },
    receiptId: string,
  ): Promise<HandedReceipt> {
    const receipt = isId(receiptId) ? await this.receipts.find(tx, receiptId) : null;
    const customer = reader.own && (await this.customers.ofSubject(tx, reader.own));
    const isOwn = receipt !== null && receipt.customerId === customer?.id;
    if (!receipt || !(isOwn || reader.desk)) throw new Refusal('not_found', 'RECEIPT_UNKNOWN');
    if (isOwn) await this.receipts.countDownload(tx, receipt.id);
    const refunds = (await this.payments.refundsOf(tx, [receipt.paymentId])).filter(
      ({ state }) => state === 'succeeded',
    );
    const given = refunds.map(({ amount, settledAt, requestedAt }) => ({
      amount,
      on: tokyoDateOf(settledAt ?? requestedAt),
    }));
    return { receipt, returns: statedReturns(given, receipt) };
  }
}
