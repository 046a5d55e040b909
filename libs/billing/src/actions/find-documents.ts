import { foldForSearch } from '@enishi/japan';
import { isId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { DocumentEntity } from '../store/document.entity.ts';
import { DocumentStore } from '../store/document.store.ts';
import type { DocumentSearch } from '../store/document.store.ts';

/** A document, and all that belong to its deal in the order of their issue. */
export type DocumentInDeal = { document: DocumentEntity; deal: DocumentEntity[] };

/** A document in a list, and whether another has taken its place. */
export type FoundDocument = { document: DocumentEntity; isReplaced: boolean };

/** How many documents are handed out in one file. */
export const mostAtOnce = 500;

/**
 * Finds documents as tax law demands of records kept electronically: by day, amount and counterparty, by ranges of day and amount,
 * and by any of them together (電子帳簿保存法施行規則4条1項).
 */
@Injectable()
export class FindDocuments {
  constructor(private readonly documents: DocumentStore) {}

  /** A page of those that fit, newest first, before a place in the chain. `counterparty` is as typed. */
  async page(
    tx: Tx,
    search: DocumentSearch,
    page: { before: number | null; first: number },
  ): Promise<FoundDocument[]> {
    const documents = await this.documents.search(tx, folded(search), page);
    const replaced = await this.documents.replacedAmong(
      tx,
      documents.map(({ id }) => id),
    );
    return documents.map((document) => ({ document, isReplaced: replaced.has(document.id) }));
  }

  /** Everything that fits, for taking it along. Refuses DOCUMENTS_TOO_MANY (invalid) above {@link mostAtOnce}. */
  async everything(tx: Tx, search: DocumentSearch): Promise<DocumentEntity[]> {
    const found = await this.documents.search(tx, folded(search), { before: null, first: mostAtOnce + 1 });
    if (found.length > mostAtOnce) throw new Refusal('invalid', 'DOCUMENTS_TOO_MANY', { most: mostAtOnce });
    return found;
  }

  /** Refuses DOCUMENT_UNKNOWN (not_found). */
  async one(tx: Tx, id: string): Promise<DocumentInDeal> {
    const document = isId(id) ? await this.documents.find(tx, id) : null;
    if (!document) throw new Refusal('not_found', 'DOCUMENT_UNKNOWN');
    return { document, deal: await this.documents.ofDeal(tx, document.dealNumber) };
  }
}

const folded = (search: DocumentSearch): DocumentSearch => ({
  ...search,
  counterparty: foldForSearch(search.counterparty),
});
