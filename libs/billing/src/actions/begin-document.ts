import { isId, Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { DocumentDraft } from '../domain/documents/document-draft.ts';
import type { DocumentFacts, DocumentKind } from '../domain/documents/document-facts.ts';
import type { DocumentTie } from '../domain/documents/document-ties.ts';
import { checkedTerms, dueDay } from '../domain/documents/payment-terms.ts';
import type { PaymentTerms } from '../domain/documents/payment-terms.ts';
import { validThrough } from '../domain/fee-quote.ts';
import { DocumentStore } from '../store/document.store.ts';
import type { TieWish } from './issue-document.ts';
import { ReadInvoicing } from './read-invoicing.ts';

const kindAfter: Record<DocumentTie, (earlier: DocumentKind) => DocumentKind> = {
  follows: () => 'invoice',
  corrects: (earlier) => earlier,
  returns: () => 'credit_note',
};

/** What somebody begins a document with, so that they write only what is new about it. */
@Injectable()
export class BeginDocument {
  constructor(
    private readonly documents: DocumentStore,
    private readonly invoicing: ReadInvoicing,
  ) {}

  /**
   * An empty document of a kind, or one that carries over what the earlier one says; an invoice is due by the terms, and where to pay
   * and how long a quote is valid is as the community has set. Refuses DOCUMENT_UNKNOWN (not_found) and PAYMENT_TERMS_INVALID (invalid).
   */
  async run(tx: Tx, kind: DocumentKind, tie: TieWish | null, wished: PaymentTerms): Promise<DocumentDraft> {
    const today = tokyoDateOf(tx.now);
    const terms = unwrap(checkedTerms(wished));
    const earlier = tie && (await this.earlier(tx, tie));
    const begun = earlier && tie ? kindAfter[tie.tie](earlier.kind) : kind;
    const { quoteDays, bankAccount } = await this.invoicing.run(tx);
    const days = {
      dueOn: begun === 'invoice' ? dueDay(today, terms) : null,
      validUntil: begun === 'quote' ? validThrough(today, quoteDays) : null,
    };
    // A correction keeps where its invoice is paid: it may be the account that Stripe gave the company.
    const kept = tie?.tie === 'corrects' && earlier?.bankAccount ? earlier.bankAccount : bankAccount;
    const pays = { bankAccount: begun === 'credit_note' ? '' : kept };
    return { ...(earlier ? carriedOver(earlier) : empty(today)), kind: begun, ...days, ...pays };
  }

  private async earlier(tx: Tx, { documentId }: TieWish): Promise<DocumentFacts> {
    const document = isId(documentId) ? await this.documents.find(tx, documentId) : null;
    if (!document) throw new Refusal('not_found', 'DOCUMENT_UNKNOWN');
    return document.facts;
  }
}

type Written = Omit<DocumentDraft, 'kind' | 'dueOn' | 'validUntil' | 'bankAccount'>;

const empty = (today: DocumentFacts['issuedOn']): Written => ({
  ...{ suppliedFrom: today, suppliedTo: today, orderNumber: '', note: '' },
  counterparty: { name: '', honorific: '御中', department: '' },
  ...{ priceMode: 'inclusive', lines: [] },
});

const carriedOver = ({
  suppliedFrom,
  suppliedTo,
  orderNumber,
  note,
  counterparty,
  priceMode,
  lines,
}: DocumentFacts): Written => ({
  ...{ suppliedFrom, suppliedTo, orderNumber, note, counterparty, priceMode, lines },
});
