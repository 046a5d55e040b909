import { isId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { checkedAddressee } from '../domain/receipt-terms.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { ReceiptStore } from '../store/receipt.store.ts';
import { receiptView } from './receipt-view.ts';
import type { ReceiptView } from './receipt-view.ts';

/** Changes the addressee (宛名) of an own receipt before it is downloaded for the first time. */
@Injectable()
export class SetReceiptAddressee {
  constructor(
    private readonly customers: CustomerStore,
    private readonly receipts: ReceiptStore,
  ) {}

  /** Refuses `RECEIPT_UNKNOWN` (not_found), `ADDRESSEE_INVALID` (invalid), `RECEIPT_ALREADY_ISSUED` (conflict). */
  async run(tx: Tx, subject: SubjectRef, receiptId: string, addressee: string): Promise<ReceiptView> {
    const customer = await this.customers.ofSubject(tx, subject);
    const receipt = isId(receiptId) ? await this.receipts.find(tx, receiptId) : null;
    if (!receipt || receipt.customerId !== customer?.id) throw new Refusal('not_found', 'RECEIPT_UNKNOWN');
    const name = checkedAddressee(addressee);
    if (!(await this.receipts.rename(tx, receipt.id, name)))
      throw new Refusal('conflict', 'RECEIPT_ALREADY_ISSUED');
    const refunded = await this.receipts.refundedOf(tx, receipt.customerId);
    return receiptView({ ...receipt, addressee: name }, refunded.get(receipt.paymentId));
  }
}
