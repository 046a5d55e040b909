import { addDays, monthOf, monthsBegun, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import type { EntryDraft, SourceRef, SubjectRef } from './entry-draft.ts';
import { revenueStreams } from './revenue-stream.ts';
import type { MembershipStream, RevenueStream } from './revenue-stream.ts';

/** An invoice (請求書) that was issued: what is owed by it, and what it is for. */
export type InvoiceFacts = {
  readonly source: SourceRef;
  /** Tokyo day of issue. */
  readonly occurredOn: TokyoDate;
  readonly stream: RevenueStream;
  /** What is owed, tax included, and the tax in it as the document states it. */
  readonly gross: Yen;
  readonly tax: Yen;
  /** First and last day of what is supplied. */
  readonly from: TokyoDate;
  readonly to: TokyoDate;
  readonly description: string;
  readonly subject?: SubjectRef;
  /** What of it is in the books since the work was accepted (`unbilled_work`), and the tax booked then. */
  readonly accrued?: { readonly gross: Yen; readonly tax: Yen };
};

/** Why an invoice is taken off again: part of it is given back (返還請求書), or another invoice takes its place (差し替え). */
export type InvoiceReturnKind = 'credit_note' | 'correction';

/** What is taken off an invoice, tax included; `stream` is the invoice's. */
export type InvoiceReturnFacts = Pick<
  InvoiceFacts,
  'source' | 'occurredOn' | 'gross' | 'tax' | 'description' | 'subject'
> & { readonly kind: InvoiceReturnKind; readonly invoice: SourceRef };

/**
 * Over how many months a fee of a membership is earned; 1 = at once, as is everything that is no fee. A period that ends with a month
 * counts the months that it touches.
 */
export const monthsEarned = ({ stream, from, to }: Pick<InvoiceFacts, 'stream' | 'from' | 'to'>): number =>
  isFee(stream) ? Math.max(1, monthsTouched(from, to)) : 1;

/**
 * Whether what is invoiced is received in advance: a fee of several months, or of one that has not come yet. The last month of a fiscal
 * year that is invoiced in February is earned in March.
 */
export const isReceivedAhead = (
  facts: Pick<InvoiceFacts, 'stream' | 'from' | 'to' | 'occurredOn'>,
): boolean =>
  monthsEarned(facts) > 1 || (isFee(facts.stream) && monthOf(facts.from) > monthOf(facts.occurredOn));

/** Whether a stream is fees of memberships, which are received in advance (前受会費) for the months to come. */
export const isFee = (stream: RevenueStream): stream is MembershipStream => stream.startsWith('membership_');

/** 1 December to 30 November are twelve months; 15 December to 14 December of the next year are twelve as well. */
function monthsTouched(from: TokyoDate, to: TokyoDate): number {
  const months = monthsBegun({ start: from, end: addDays(to, 1) });
  return addDays(to, 1).slice(8) > from.slice(8) ? months + 1 : months;
}

/**
 * 132,000 yen for a year of a company: receivable (売掛金) 132,000, fees received in advance 120,000, output tax 12,000. What was accrued before only moves to the receivable; an
 * invoice rounds its tax once, so that a few yen go between tax and revenue.
 */
export function invoiceEntry(facts: InvoiceFacts): EntryDraft {
  const { source, occurredOn, stream, gross, tax, description, subject } = facts;
  const { accrued = { gross: yen(0), tax: yen(0) } } = facts;
  const earned = isReceivedAhead(facts) ? 'contract_liability' : revenueStreams[stream].account;
  return {
    ...{ source, kind: 'invoice', occurredOn, stream, description, subject },
    lines: [
      { account: 'accounts_receivable', amount: gross },
      { account: earned, amount: yen(tax - gross - (accrued.tax - accrued.gross)) },
      { account: 'output_tax', amount: yen(accrued.tax - tax) },
      ...(facts.accrued ? [{ account: 'unbilled_work' as const, amount: yen(-accrued.gross) }] : []),
    ],
  };
}

/** The invoice as the books have it at that moment. */
export type InvoiceInBooks = {
  readonly entryId: string;
  readonly stream: RevenueStream;
  /** Net yen of it that are not earned yet. */
  readonly deferred: Yen;
};

/** How much of a return comes off what is not earned yet; it is taken first. */
export const fromDeferred = (
  { gross, tax }: Pick<InvoiceReturnFacts, 'gross' | 'tax'>,
  { deferred }: Pick<InvoiceInBooks, 'deferred'>,
): Yen => yen(Math.min(gross - tax, deferred));

/** The mirror of an invoice or of part of it. What is given back counts as a refund, what was written wrong never was revenue. */
export function invoiceReturnEntry(facts: InvoiceReturnFacts, invoice: InvoiceInBooks): EntryDraft {
  const { source, kind, occurredOn, gross, tax, description, subject } = facts;
  const waiting = fromDeferred(facts, invoice);
  const earned = kind === 'credit_note' ? 'refunds' : revenueStreams[invoice.stream].account;
  return {
    ...{ source, kind, occurredOn, stream: invoice.stream, description, subject, corrects: invoice.entryId },
    lines: [
      { account: 'accounts_receivable', amount: yen(-gross) },
      { account: 'contract_liability', amount: waiting },
      { account: earned, amount: yen(gross - tax - waiting) },
      { account: 'output_tax', amount: tax },
    ],
  };
}
