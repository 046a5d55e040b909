import { foldForSearch } from '@enishi/japan';
import { isId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { receiptsSeen } from '../billing.events.ts';
import { byPlace } from '../domain/documents/paper-place.ts';
import type { PaperPlace } from '../domain/documents/paper-place.ts';
import { receiptNumber } from '../domain/receipt-terms.ts';
import type { DocumentEntity } from '../store/document.entity.ts';
import type { ReceiptEntity } from '../store/receipt.entity.ts';
import { ReceiptSearchStore } from '../store/receipt-search.store.ts';
import { DocumentStore } from '../store/document.store.ts';
import type { DocumentSearch } from '../store/document.store.ts';

/** A document, and all that belong to its deal in the order of their issue. */
export type DocumentInDeal = { document: DocumentEntity; deal: DocumentEntity[] };

/** A document in a list, and whether another has taken its place. */
export type FoundDocument = { document: DocumentEntity; isReplaced: boolean };

/** A paper in the list of all: a document, or a receipt of whoever paid. */
export type FoundPaper = { readonly place: PaperPlace; readonly isReplaced: boolean } & (
  | { readonly document: DocumentEntity; readonly receipt: null }
  | { readonly document: null; readonly receipt: ReceiptEntity }
);

/** Who at the desk looks. */
export type PaperReader = { readonly accountId: string; readonly role: string };

/** How many documents are handed out in one file. */
export const mostAtOnce = 500;

/**
 * Finds documents and receipts as tax law demands of records kept electronically: by day, amount and counterparty, by ranges of day and amount,
 * and by any of them together (電子帳簿保存法施行規則4条1項).
 */
@Injectable()
export class FindDocuments {
  constructor(
    private readonly documents: DocumentStore,
    private readonly receipts: ReceiptSearchStore,
  ) {}

  /** A page of those that fit, newest first, behind a place in the list. `counterparty` is as typed. Whose receipts it shows is told. */
  async page(
    tx: Tx,
    typed: DocumentSearch,
    page: { before: PaperPlace | null; first: number },
    reader: PaperReader,
  ): Promise<FoundPaper[]> {
    const search = folded(typed);
    const { kinds } = search;
    const onlyReceipts = kinds.length > 0 && kinds.every((kind) => kind === 'receipt');
    const documents = onlyReceipts ? [] : await this.documents.search(tx, search, page);
    const replaced = await this.documents.replacedAmong(
      tx,
      documents.map(({ id }) => id),
    );
    const wanted = kinds.length === 0 || kinds.includes('receipt');
    const receipts = wanted ? await this.receipts.search(tx, search, page) : [];
    const found = [
      ...documents.map((document) => ofDocument({ document, isReplaced: replaced.has(document.id) })),
      ...receipts.map(ofReceipt),
    ];
    const shown = found.sort((one, other) => byPlace(one.place, other.place)).slice(0, page.first);
    await this.tell(tx, shown, reader);
    return shown;
  }

  /** Everything that fits, for taking it along. Refuses DOCUMENTS_TOO_MANY (invalid) above {@link mostAtOnce}. */
  async everything(tx: Tx, search: DocumentSearch, reader: PaperReader): Promise<FoundPaper[]> {
    const found = await this.page(tx, search, { before: null, first: mostAtOnce + 1 }, reader);
    if (found.length > mostAtOnce) throw new Refusal('invalid', 'DOCUMENTS_TOO_MANY', { most: mostAtOnce });
    return found;
  }

  /** Receipts name members, so whoever keeps the log of looks hears of it in the same transaction. */
  private async tell(tx: Tx, shown: readonly FoundPaper[], { accountId, role }: PaperReader): Promise<void> {
    const memberIds = await this.receipts.membersOf(
      tx,
      shown.flatMap(({ receipt }) => receipt ?? []),
    );
    if (memberIds.length > 0) await tx.emit(receiptsSeen, { accountId, role, memberIds });
  }

  /** Refuses DOCUMENT_UNKNOWN (not_found). */
  async one(tx: Tx, id: string): Promise<DocumentInDeal> {
    const document = isId(id) ? await this.documents.find(tx, id) : null;
    if (!document) throw new Refusal('not_found', 'DOCUMENT_UNKNOWN');
    return { document, deal: await this.documents.ofDeal(tx, document.dealNumber) };
  }
}

const ofDocument = ({ document, isReplaced }: FoundDocument): FoundPaper => ({
  ...{ document, receipt: null, isReplaced },
  place: { on: document.issuedOn, number: document.number },
});

const ofReceipt = (receipt: ReceiptEntity): FoundPaper => ({
  ...{ document: null, receipt, isReplaced: receipt.supersededAt !== null },
  place: { on: receipt.issuedOn, number: receiptNumber(receipt) },
});

const folded = (search: DocumentSearch): DocumentSearch => ({
  ...search,
  counterparty: foldForSearch(search.counterparty),
});
