import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { feeQuoteDraft, validThrough } from '../domain/fee-quote.ts';
import type { QuotedFee } from '../domain/fee-quote.ts';
import { firstCharge } from '../domain/offer.ts';
import type { Offer } from '../domain/offer.ts';
import type { Span } from '../domain/prepaid-term.ts';
import type { DocumentEntity } from '../store/document.entity.ts';
import { DocumentStore } from '../store/document.store.ts';
import { IssueDocument } from './issue-document.ts';
import { ReadInvoicing } from './read-invoicing.ts';

/** The first period of a fee, to be quoted under an id. */
export type FeeToQuote = Omit<QuotedFee, 'validUntil'> & {
  id: string;
  companyId: string;
  offer: Offer;
  span: Span;
};

/** A quote and what became of it among the documents: the number of the one that took its place, where there is one. */
export type QuotePaper = { document: DocumentEntity; replacedBy: string | null };

/** Quotes fees: a numbered 見積書 of the documents, valid for as many days as the community has set. Nothing is owed by it. */
@Injectable()
export class QuoteFee {
  constructor(
    private readonly issue: IssueDocument,
    private readonly documents: DocumentStore,
    private readonly invoicing: ReadInvoicing,
  ) {}

  /** Once per id. Refuses what issuing refuses. */
  async run(tx: Tx, { id, companyId, offer, span, ...said }: FeeToQuote): Promise<DocumentEntity> {
    const { quoteDays } = await this.invoicing.run(tx);
    const validUntil = validThrough(tokyoDateOf(tx.now), quoteDays);
    const draft = feeQuoteDraft({ ...offer, amount: firstCharge(offer) }, span, { ...said, validUntil });
    const income = { companyId };
    return this.issue.run(tx, { id, draft, tie: null, reason: '', by: null, income });
  }

  /** Quotes by their ids. One that the desk has corrected names the one in its place. */
  async papers(tx: Tx, ids: readonly string[]): Promise<Map<string, QuotePaper>> {
    const documents = await this.documents.many(tx, ids);
    const replaced = await this.documents.replacements(tx, ids);
    return new Map(
      documents.map((document) => [document.id, { document, replacedBy: replaced.get(document.id) ?? null }]),
    );
  }
}
