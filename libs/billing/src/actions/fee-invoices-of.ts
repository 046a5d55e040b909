import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { isOverdue } from '../domain/fee-invoice.ts';
import type { FeeInvoice } from '../domain/fee-invoice.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { DocumentEntity } from '../store/document.entity.ts';
import { DocumentStore } from '../store/document.store.ts';
import { FeeInvoiceStore } from '../store/fee-invoice.store.ts';

/** An invoice of a subject with the document that counts, a corrected one where there is one; `creditNote` is what took it back. */
export type FeeInvoiceView = {
  invoice: FeeInvoice;
  document: DocumentEntity;
  creditNote: DocumentEntity | null;
  overdue: boolean;
  /** Whether the term that it is of waits for its first day, or for this money. */
  waits: boolean;
};

/** Reads what a subject was invoiced for its memberships, newest first. */
@Injectable()
export class FeeInvoicesOf {
  constructor(
    private readonly customers: CustomerStore,
    private readonly invoices: FeeInvoiceStore,
    private readonly documents: DocumentStore,
  ) {}

  async run(tx: Tx, subject: SubjectRef): Promise<FeeInvoiceView[]> {
    const customer = await this.customers.ofSubject(tx, subject);
    const terms = customer ? await this.invoices.termsOf(tx, customer.id) : [];
    const waiting = new Set(terms.filter(({ status }) => status === 'incomplete').map(({ id }) => id));
    const invoices = terms.length > 0 ? await this.invoices.ofTerms(tx, terms) : [];
    const owed = await this.invoices.owedBy(tx, invoices);
    const countsOf = ({ id, receivableId }: FeeInvoice): string => owed.get(receivableId)?.documentId ?? id;
    const ids = invoices
      .flatMap((each) => [countsOf(each), each.creditNoteId ?? ''])
      .filter((id) => id !== '');
    const documents = new Map((await this.documents.many(tx, ids)).map((each) => [each.id, each]));
    const today = tokyoDateOf(tx.now);
    return invoices.map((invoice) => ({
      invoice,
      document: documents.get(countsOf(invoice))!,
      creditNote: documents.get(invoice.creditNoteId ?? '') ?? null,
      overdue: isOverdue(invoice, today),
      waits: waiting.has(invoice.subscriptionId) && invoice.state !== 'credited',
    }));
  }

  /** A document of a subject's, to be handed out; null for any other. */
  async paper(tx: Tx, subject: SubjectRef, documentId: string): Promise<DocumentEntity | null> {
    const found = (await this.run(tx, subject)).flatMap(({ document, creditNote }) => [document, creditNote]);
    return found.find((each) => each?.id === documentId) ?? null;
  }
}
