import { newId, Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Counterparty } from '../domain/documents/document-facts.ts';
import { dueDay, termsWritten } from '../domain/documents/payment-terms.ts';
import type { PaymentTerms } from '../domain/documents/payment-terms.ts';
import { feeApplicationDraft } from '../domain/fee-application.ts';
import { feeInvoiceDraft } from '../domain/fee-invoice.ts';
import type { FeeInvoice, InvoiceBeginning } from '../domain/fee-invoice.ts';
import type { Offer, SubjectRef } from '../domain/offer.ts';
import type { Span } from '../domain/prepaid-term.ts';
import { FeeInvoiceStore } from '../store/fee-invoice.store.ts';
import { ReceivableStore } from '../store/receivable.store.ts';
import { IssueDocument } from './issue-document.ts';
import type { TieWish } from './issue-document.ts';
import { WhereToPay } from './virtual/where-to-pay.ts';

/** The fee of one period, to be invoiced under an id. */
export type FeeToInvoice = {
  id: string;
  subscriptionId: string;
  subject: SubjectRef;
  offer: Offer;
  /** Yen, tax included: the offer's price, or that of its first term. */
  amount: Yen;
  span: Span;
  counterparty: Counterparty;
  /** The reading of its name, as its bank writes it. */
  kana: string;
  terms: PaymentTerms;
  orderNumber: string;
  beginsWith: InvoiceBeginning;
  /** Who ordered it, and the quote that was accepted; null where the calendar has it invoiced. */
  ordered: { by: string; quoteId: string | null } | null;
  /** Where it is the difference of a change within the period: what the term was until then. */
  raise?: FeeInvoice['raise'];
};

/**
 * Invoices the fee of one period, after the 申込書 of whoever ordered it: the document, what is owed by it and its bookings (売掛金 / 前受会費・仮受消費税, earned month by month
 * from the first day of the period on) come in one transaction.
 */
@Injectable()
export class InvoiceFee {
  constructor(
    private readonly invoices: FeeInvoiceStore,
    private readonly issue: IssueDocument,
    private readonly place: WhereToPay,
    private readonly receivables: ReceivableStore,
  ) {}

  /** Refuses INVOICE_NOT_OFFERED (conflict) without a bank account to pay to, IDEMPOTENCY_KEY_REUSED under the id of a quote, and what issuing refuses. */
  async run(tx: Tx, fee: FeeToInvoice): Promise<FeeInvoice> {
    const { id, subscriptionId, subject, offer, amount, span, terms, orderNumber, beginsWith } = fee;
    const issuedOn = tokyoDateOf(tx.now);
    const dueOn = dueDay(issuedOn, terms);
    const { bankAccount, paidInto } = await this.place.run(tx, subject);
    const { counterparty, raise = null } = fee;
    const draft = feeInvoiceDraft({ ...offer, amount }, span, {
      dueOn,
      counterparty,
      orderNumber,
      bankAccount,
      raises: raise !== null,
    });
    const companyId = subject.kind === 'company' ? subject.id : null;
    const tie = await this.applied(tx, fee, companyId);
    const income = { stream: offer.stream, companyId, kana: fee.kana, paidInto };
    await this.issue.run(tx, { id, draft, tie, reason: '', by: null, income });
    const owed = await this.receivables.find(tx, id);
    if (!owed) throw new Refusal('conflict', 'IDEMPOTENCY_KEY_REUSED');
    const { key: offerKey, name: offerName, interval, stream, taxCategory } = offer;
    const invoice: FeeInvoice = {
      ...{ id, subscriptionId, offerKey, offerName, interval, stream, taxCategory, amount, dueOn },
      ...{ periodStart: span.start, periodEnd: span.end, beginsWith, terms, orderNumber: orderNumber.trim() },
      ...{
        state: 'open',
        settledOn: null,
        paymentId: null,
        receivableId: owed.id,
        creditNoteId: null,
        raise,
      },
    };
    await this.invoices.add(tx, invoice);
    return invoice;
  }

  /** Keeps what was ordered as an 申込書, and says that the invoice follows it. */
  private async applied(tx: Tx, fee: FeeToInvoice, companyId: string | null): Promise<TieWish | null> {
    const { ordered, offer, amount, span, counterparty, orderNumber, terms, raise } = fee;
    if (!ordered) return null;
    const order = { by: ordered.by, at: tx.now.toISOString(), terms: `${termsWritten(terms)}（銀行振込）` };
    const draft = feeApplicationDraft({ ...offer, amount }, span, {
      ...{ counterparty, orderNumber, order, raises: !!raise },
    });
    const { quoteId } = ordered;
    const tie: TieWish | null = quoteId === null ? null : { tie: 'follows', documentId: quoteId };
    const { id } = await this.issue.run(tx, {
      ...{ id: newId(), draft, tie, reason: '', by: null, income: { companyId } },
    });
    return { tie: 'follows', documentId: id };
  }
}
