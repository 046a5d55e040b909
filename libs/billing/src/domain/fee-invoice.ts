import { addDays, machine, monthsBegun } from '@enishi/kernel';
import type { BillingInterval, TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import type { DocumentDraft } from './documents/document-draft.ts';
import type { Counterparty, DocumentLine } from './documents/document-facts.ts';
import type { PaymentTerms } from './documents/payment-terms.ts';
import type { Offer, OfferStream } from './offer.ts';
import type { Span } from './prepaid-term.ts';

/**
 * What became of the invoice of a fee: 未入金, 入金済み, 取消（返還請求書）; or the desk has let it go by a credit note (免除), so that its
 * period is given without it and not claimed again.
 */
export const feeInvoiceStates = {
  open: 'open',
  settled: 'settled',
  credited: 'credited',
  waived: 'waived',
} as const;
export type FeeInvoiceState = keyof typeof feeInvoiceStates;

/** What the desk does to a receivable it may take back; what was credited is claimed anew by another invoice. */
export const feeInvoiceMachine = machine<FeeInvoiceState>({
  open: ['settled', 'credited', 'waived'],
  settled: ['open'],
  credited: [],
  waived: ['open', 'settled'],
});

/**
 * With what a membership on invoice begins. Between companies it is the start day: the invoice is paid by the terms that both agreed to,
 * often two months later, and a clerk who ordered for 1 December counts on 1 December. A community that was left unpaid may rather wait.
 */
export const invoiceBeginnings = ['start_day', 'payment'] as const;
export type InvoiceBeginning = (typeof invoiceBeginnings)[number];

/** The fee of one period of a term, as it was invoiced; its id is that of the document. */
export type FeeInvoice = {
  readonly id: string;
  readonly subscriptionId: string;
  readonly offerKey: string;
  readonly offerName: string;
  readonly interval: BillingInterval;
  readonly stream: OfferStream;
  readonly taxCategory: TaxCategory;
  /** Yen, tax included. */
  readonly amount: Yen;
  readonly periodStart: TokyoDate;
  /** The first day that it does not pay for. */
  readonly periodEnd: TokyoDate;
  readonly dueOn: TokyoDate;
  readonly beginsWith: InvoiceBeginning;
  /** What the two agreed to and the customer's own number of the order: renewals are invoiced alike. */
  readonly terms: PaymentTerms;
  readonly orderNumber: string;
  readonly state: FeeInvoiceState;
  readonly settledOn: TokyoDate | null;
  readonly paymentId: string | null;
  /** What is owed by it: settled, corrected and let go at the desk. */
  readonly receivableId: string;
  readonly creditNoteId: string | null;
  /** Of the difference of a change within a period: what it raised the term from. Null for the fee of a whole period. */
  readonly raise: { readonly from: { readonly offerKey: string; readonly amount: Yen } } | null;
};

/** Days after the due day until which an order that begins with its payment is kept; as long as the grace of a membership. */
export const keptAfterDue = 14;

/** Whether a fee is overdue on a day: its due day has passed and its period has begun. Before that, nothing has been given for it. */
export const isOverdue = (
  { state, dueOn, periodStart }: Pick<FeeInvoice, 'state' | 'dueOn' | 'periodStart'>,
  today: TokyoDate,
): boolean => state === 'open' && dueOn < today && periodStart <= today;

/** Whether an order that waits for its money has waited long enough. */
export const isGivenUp = ({ state, dueOn }: Pick<FeeInvoice, 'state' | 'dueOn'>, today: TokyoDate): boolean =>
  state === 'open' && addDays(dueOn, keptAfterDue) < today;

type PrintedOffer = Pick<Offer, 'name' | 'amount' | 'taxCategory' | 'firstTerm'>;

/**
 * What is printed of a fee: 法人ベーシック 会費（年払い）, with the months where a year has begun (月割), or the difference of a change; the period
 * stands beside it as 取引年月日.
 */
export function feeLine(
  { name, amount, taxCategory, firstTerm }: PrintedOffer,
  { start, end }: Span,
  raises = false,
): DocumentLine {
  const months = firstTerm ? monthsBegun({ start, end }) : 12;
  const year = months < 12 ? `年払い・月割${months}か月分` : '年払い';
  const description = raises ? `${name} プラン変更の差額（日割り）` : `${name} 会費（${year}）`;
  return { description, quantity: 1, unitPrice: amount, category: taxCategory };
}

/** The invoice of one period. `bankAccount` is where to pay. */
export function feeInvoiceDraft(
  offer: PrintedOffer,
  { start, end }: Span,
  {
    dueOn,
    counterparty,
    orderNumber,
    bankAccount,
    raises = false,
  }: {
    dueOn: TokyoDate;
    counterparty: Counterparty;
    orderNumber: string;
    bankAccount: string;
    raises?: boolean;
  },
): DocumentDraft {
  return {
    ...{ kind: 'invoice', counterparty, orderNumber, bankAccount, dueOn, validUntil: null, note: '' },
    ...{ suppliedFrom: start, suppliedTo: addDays(end, -1) },
    ...{ priceMode: 'inclusive', lines: [feeLine(offer, { start, end }, raises)] },
  };
}
