import { complete } from '../../contract/complete.ts';
import { invalidRequest } from '../api-error.ts';
import { moveBalance } from '../customer/customer-balance.ts';
import { taxesShown } from '../invoice/build-invoice.ts';
import { byDiscount, byRate } from '../invoice/invoice-amounts.ts';
import type { Invoice } from '../invoice/invoice.ts';
import { reduceDue } from '../invoice/settle-invoice.ts';
import { payIfFunded } from '../outcome.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { applyCollection } from '../subscription/renew-subscription.ts';
import { newId, type Work } from '../work.ts';
import { creditLines, lineOverSum, type CreditLine, type CreditLineParam } from './credit-lines.ts';
import type { CreditNote } from './credit-note.ts';
import { linkedRefunds, newRefund, refundedBeside, type RefundLinkParam } from './credit-refunds.ts';

/** A credit note as sent. */
export interface CreditNoteParams {
  amount?: number;
  credit_amount?: number;
  effective_at?: number;
  invoice: string;
  lines?: CreditLineParam[];
  memo?: string;
  metadata?: MetadataParam;
  out_of_band_amount?: number;
  reason?: string;
  refund_amount?: number;
  refunds?: RefundLinkParam[];
}

const yen = (amount: number): string => `¥${amount.toLocaleString('en-US')}`;

function linesOf(work: Work, invoice: Invoice, params: CreditNoteParams): CreditLine[] {
  const { amount, lines } = params;
  if ((amount === undefined) === (lines === undefined))
    throw invalidRequest(
      'You must pass either amount or lines, and not both.',
      'amount',
      'parameter_missing',
    );
  if (lines) return creditLines(work, invoice, lines);
  if (amount === undefined || amount <= 0)
    throw invalidRequest('Invalid positive integer', 'amount', 'parameter_invalid_integer');
  return [lineOverSum(invoice, amount)];
}

/** The sums of a note, from its lines. */
function sumsOf(
  invoice: Invoice,
  lines: readonly CreditLine[],
): Pick<
  CreditNote,
  | 'amount'
  | 'discount_amount'
  | 'discount_amounts'
  | 'pretax_credit_amounts'
  | 'subtotal'
  | 'subtotal_excluding_tax'
  | 'total'
  | 'total_excluding_tax'
  | 'total_taxes'
> {
  const taxes = lines.flatMap((one) => one.taxes);
  const taxOf = (inclusive: boolean): number =>
    taxes.reduce((sum, tax) => sum + (tax.inclusive === inclusive ? tax.amount : 0), 0);
  const discounts = byDiscount(lines.flatMap(({ line }) => line.discount_amounts));
  const discount_amount = discounts.reduce((sum, share) => sum + share.amount, 0);
  const subtotal = lines.reduce((sum, { line }) => sum + line.amount, 0);
  const total = subtotal - discount_amount + taxOf(false);
  return {
    amount: total,
    discount_amount,
    discount_amounts: discounts,
    pretax_credit_amounts: discounts.map((share) => ({ ...share, type: 'discount' })),
    subtotal,
    subtotal_excluding_tax: subtotal - taxOf(true),
    total,
    total_excluding_tax: total - taxOf(false) - taxOf(true),
    total_taxes: taxesShown(invoice, byRate(taxes)),
  };
}

/** Never more than the invoice was, less what was credited already and refunded beside the notes. */
function refuseTooMuch(
  work: Work,
  invoice: Invoice,
  { total, linked }: { total: number; linked: readonly string[] },
): void {
  const credited = invoice.pre_payment_credit_notes_amount + invoice.post_payment_credit_notes_amount;
  const left = invoice.total - credited - refundedBeside(work, invoice, linked);
  if (total <= 0) throw invalidRequest('The amount of a credit note must be positive.', 'amount');
  if (total > left)
    throw invalidRequest(
      `The sum of credit notes and refunds cannot be more than the invoice: ${yen(left)} can be credited, ${yen(total)} was asked for.`,
      'amount',
    );
}

/** What was paid already must be given back in full, by the ways that were named. */
function refuseOtherSum(params: CreditNoteParams, linked: number, post: number): void {
  const { refund_amount: refund = 0, credit_amount: credit = 0, out_of_band_amount: outside = 0 } = params;
  const given = refund + credit + outside + linked;
  if (given === post) return;
  throw invalidRequest(
    `The sum of credit amount, refund amount and out of band amount (${yen(given)}) must equal the post payment amount (${yen(post)}).`,
    'refund_amount',
  );
}

/**
 * Issues a credit note: first the invoice asks for less, but not less than nothing; what remains of the note is
 * refunded, credited to the customer's balance, or noted as given back elsewhere (docs.stripe.com/api/credit_notes/create).
 */
export function issueCreditNote(work: Work, invoice: Invoice, params: CreditNoteParams): CreditNote {
  if (invoice.status === 'draft' || invoice.status === 'void')
    throw invalidRequest(
      `Credit notes can only be issued for finalized invoices; this one is ${invoice.status}.`,
      'invoice',
      'invoice_not_editable',
    );
  const lines = linesOf(work, invoice, params);
  const sums = sumsOf(invoice, lines);
  const pre = Math.min(sums.total, invoice.status === 'paid' ? 0 : invoice.amount_remaining);
  const post = sums.total - pre;
  const linked = linkedRefunds(work, invoice, params.refunds ?? []);
  refuseTooMuch(work, invoice, { total: sums.total, linked: linked.map(({ refund }) => refund) });
  refuseOtherSum(
    params,
    linked.reduce((sum, link) => sum + link.amount_refunded, 0),
    post,
  );
  const id = newId('cn');
  const refunds = params.refund_amount ? [...linked, newRefund(work, invoice, params.refund_amount)] : linked;
  const credited = params.credit_amount
    ? moveBalance(work, invoice.customer, {
        amount: -params.credit_amount,
        credit_note: id,
        currency: invoice.currency,
        invoice: invoice.id,
        type: 'credit_note',
      })
    : null;
  const count = work.all('credit_note').filter((note) => note.invoice === invoice.id).length;
  const data = lines.map(({ line }) => line);
  const note = {
    ...sums,
    id,
    object: 'credit_note',
    amount_shipping: 0,
    created: work.now,
    currency: invoice.currency,
    customer: invoice.customer,
    customer_balance_transaction: credited?.id ?? null,
    effective_at: params.effective_at ?? work.now,
    invoice: invoice.id,
    lines: {
      object: 'list',
      data,
      has_more: false,
      total_count: data.length,
      url: `/v1/credit_notes/${id}/lines`,
    },
    livemode: false,
    memo: params.memo ?? null,
    metadata: mergeMetadata({}, params.metadata),
    number: `${invoice.number}-CN-${String(count + 1).padStart(2, '0')}`,
    out_of_band_amount: params.out_of_band_amount ?? null,
    pdf: `${work.settings.publicUrl}/credit_notes/${id}/pdf`,
    post_payment_amount: post,
    pre_payment_amount: pre,
    reason: params.reason ?? null,
    refunds,
    status: 'issued',
    type: pre > 0 && post > 0 ? 'mixed' : pre > 0 ? 'pre_payment' : 'post_payment',
    voided_at: null,
  } satisfies CreditNote;
  const made = work.create(complete<CreditNote>('credit_note', note), 'credit_note.created');
  const reduced = reduceDue(work, invoice, { pre, post });
  if (reduced.status === 'paid' && invoice.status !== 'paid')
    applyCollection(work, { outcome: 'paid', invoice: reduced, intent: null, refusal: null });
  payIfFunded(work, reduced);
  return made;
}
