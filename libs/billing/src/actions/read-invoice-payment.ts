import { Refusal, isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { DocumentStore } from '../store/document.store.ts';
import { FeeInvoiceStore } from '../store/fee-invoice.store.ts';
import type { HandSettlementEntity } from '../store/hand-settlement.entity.ts';
import { HandSettlementStore } from '../store/hand-settlement.store.ts';
import type { ReceivableEntity } from '../store/receivable.entity.ts';
import { ReceivableStore } from '../store/receivable.store.ts';
import type { ReceiptView } from './receipt-view.ts';
import { ReceiptsOf } from './receipts-of.ts';

/** Where an invoice stands: what is owed, what was written down by hand as paid of it, and its receipts. */
export type InvoicePaymentView = {
  receivable: ReceivableEntity;
  byHand: HandSettlementEntity[];
  /** Of a membership's fee, whose receipt is that of its payment. */
  isFee: boolean;
  receipts: ReceiptView[];
};

/** Reads what is known of the payment of one invoice. */
@Injectable()
export class ReadInvoicePayment {
  constructor(
    private readonly documents: DocumentStore,
    private readonly receivables: ReceivableStore,
    private readonly byHand: HandSettlementStore,
    private readonly fees: FeeInvoiceStore,
    private readonly receipts: ReceiptsOf,
  ) {}

  /** Null for a document by which nothing is owed. Refuses DOCUMENT_UNKNOWN (not_found). */
  async run(tx: Tx, documentId: string): Promise<InvoicePaymentView | null> {
    const receivable = isId(documentId) ? await this.receivables.find(tx, documentId) : null;
    if (!receivable) return this.nothingOwed(tx, documentId);
    return {
      receivable,
      byHand: await this.byHand.ofReceivable(tx, receivable.id),
      isFee: (await this.fees.byReceivable(tx, receivable.id)) !== null,
      receipts: await this.receipts.ofReceivable(tx, receivable.id),
    };
  }

  private async nothingOwed(tx: Tx, documentId: string): Promise<null> {
    if (!isId(documentId) || !(await this.documents.find(tx, documentId)))
      throw new Refusal('not_found', 'DOCUMENT_UNKNOWN');
    return null;
  }
}
