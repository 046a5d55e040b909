import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { ReceiptStore } from '../store/receipt.store.ts';
import { receiptView } from './receipt-view.ts';
import type { ReceiptView } from './receipt-view.ts';

/** Shows a subject its receipts. */
@Injectable()
export class ReceiptsOf {
  constructor(
    private readonly customers: CustomerStore,
    private readonly receipts: ReceiptStore,
  ) {}

  /** Newest first. */
  async run(tx: Tx, subject: SubjectRef): Promise<ReceiptView[]> {
    const customer = await this.customers.ofSubject(tx, subject);
    if (!customer) return [];
    const refunded = await this.receipts.refundedOf(tx, customer.id);
    const receipts = await this.receipts.ofCustomer(tx, customer.id);
    return receipts.map((receipt) => receiptView(receipt, refunded.get(receipt.paymentId)));
  }
}
