import { tokyoDateOf, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { isOverdue } from '../domain/fee-invoice.ts';
import type { FeeInvoice } from '../domain/fee-invoice.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { openOf } from '../domain/receivables/receivable.ts';
import { liveRequestStates } from '../domain/virtual/transfer-request.ts';
import type { PaidInto, VirtualAccount } from '../domain/virtual/virtual-account.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { DocumentEntity } from '../store/document.entity.ts';
import { DocumentStore } from '../store/document.store.ts';
import { FeeInvoiceStore } from '../store/fee-invoice.store.ts';
import type { ReceivableEntity } from '../store/receivable.entity.ts';
import { TransferRequestStore } from '../store/transfer-request.store.ts';

/** An invoice of a subject with the document that counts, a corrected one where there is one; `creditNote` is what took it back. */
export type FeeInvoiceView = {
  invoice: FeeInvoice;
  document: DocumentEntity;
  creditNote: DocumentEntity | null;
  overdue: boolean;
  /** Whether the term that it is of waits for its first day, or for this money. */
  waits: boolean;
  /** Into which account it is paid, and what has still to be transferred: what is open, without what Stripe has put aside for it. */
  paidInto: PaidInto;
  account: VirtualAccount | null;
  left: Yen;
  /** What has come for it: settled, and put aside at Stripe. */
  arrived: Yen;
};

/** Reads what a subject was invoiced for its memberships, newest first. */
@Injectable()
export class FeeInvoicesOf {
  constructor(
    private readonly customers: CustomerStore,
    private readonly invoices: FeeInvoiceStore,
    private readonly documents: DocumentStore,
    private readonly requests: TransferRequestStore,
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
    const aside = await this.putAside(tx, [...owed.values()]);
    return invoices.map((invoice) => ({
      invoice,
      document: documents.get(countsOf(invoice))!,
      creditNote: documents.get(invoice.creditNoteId ?? '') ?? null,
      overdue: isOverdue(invoice, today),
      waits: waiting.has(invoice.subscriptionId) && invoice.state !== 'credited',
      ...standingOf(owed.get(invoice.receivableId), aside, customer?.virtualAccount ?? null),
    }));
  }

  /** Yen that Stripe has put aside, by what is owed; asked only where something is paid there. */
  private async putAside(tx: Tx, owed: readonly ReceivableEntity[]): Promise<ReadonlyMap<string, Yen>> {
    const ids = owed.filter(({ paidInto }) => paidInto === 'virtual').map(({ id }) => id);
    const requests = ids.length > 0 ? await this.requests.ofReceivables(tx, ids) : [];
    const live = requests.filter(({ state }) => liveRequestStates.includes(state));
    return new Map(live.map(({ receivableId, arrived }) => [receivableId, arrived]));
  }

  /** A document of a subject's, to be handed out; null for any other. */
  async paper(tx: Tx, subject: SubjectRef, documentId: string): Promise<DocumentEntity | null> {
    const found = (await this.run(tx, subject)).flatMap(({ document, creditNote }) => [document, creditNote]);
    return found.find((each) => each?.id === documentId) ?? null;
  }
}

function standingOf(
  owed: ReceivableEntity | undefined,
  aside: ReadonlyMap<string, Yen>,
  account: VirtualAccount | null,
): Pick<FeeInvoiceView, 'paidInto' | 'account' | 'left' | 'arrived'> {
  if (!owed) return { paidInto: 'own', account: null, left: yen(0), arrived: yen(0) };
  const waiting = aside.get(owed.id) ?? yen(0);
  const left = yen(Math.max(0, openOf(owed) - waiting));
  const { paidInto } = owed;
  return {
    ...{ paidInto, account: paidInto === 'virtual' ? account : null },
    ...{ left, arrived: yen(owed.settled + waiting) },
  };
}
