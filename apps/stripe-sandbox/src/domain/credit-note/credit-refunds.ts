import { invalidRequest } from '../api-error.ts';
import type { Charge } from '../charge/charge.ts';
import type { Invoice } from '../invoice/invoice.ts';
import { refundCharge } from '../refund/create-refund.ts';
import type { Refund } from '../refund/refund.ts';
import type { Work } from '../work.ts';
import type { CreditNote } from './credit-note.ts';

/** A refund that exists already and belongs to a note. */
export interface RefundLinkParam {
  amount_refunded?: number;
  refund?: string;
  type?: string;
}

type RefundLink = CreditNote['refunds'][number];

const link = (refund: string, amount_refunded: number): RefundLink => ({
  amount_refunded,
  payment_record_refund: null,
  refund,
  type: 'refund',
});

/** The charges that paid an invoice. */
function chargesOf(work: Work, invoice: Invoice): Charge[] {
  return invoice.hidden.payments.flatMap((id) => {
    const intent = work.find('payment_intent', work.find('invoice_payment', id)?.payment.payment_intent);
    const charge = work.find('charge', intent?.latest_charge);
    return charge?.paid ? [charge] : [];
  });
}

const counts = (refund: Refund): boolean => refund.status !== 'failed' && refund.status !== 'canceled';

/** What of a refund other notes have not taken already. */
function unlinked(work: Work, refund: Refund): number {
  const taken = work
    .all('credit_note')
    .filter((note) => note.status === 'issued')
    .flatMap((note) => note.refunds)
    .filter((one) => one.refund === refund.id);
  return refund.amount - taken.reduce((sum, one) => sum + one.amount_refunded, 0);
}

function refundsOf(work: Work, invoice: Invoice): Refund[] {
  const charges = chargesOf(work, invoice).map(({ id }) => id);
  return work.all('refund').filter((refund) => charges.includes(refund.charge ?? '') && counts(refund));
}

/** Money of the invoice that was given back without a note; notes cannot give it back again. */
export function refundedBeside(work: Work, invoice: Invoice, linked: readonly string[] = []): number {
  return refundsOf(work, invoice)
    .filter((refund) => !linked.includes(refund.id))
    .reduce((sum, refund) => sum + unlinked(work, refund), 0);
}

/** Refunds of the invoice's charges that a note names. */
export function linkedRefunds(work: Work, invoice: Invoice, sent: readonly RefundLinkParam[]): RefundLink[] {
  const own = refundsOf(work, invoice);
  return sent.map((one, index) => {
    const refund = own.find(({ id }) => id === one.refund);
    if (!refund)
      throw invalidRequest(
        `The refund ${one.refund} does not belong to this invoice.`,
        `refunds[${index}][refund]`,
        'resource_missing',
      );
    const left = unlinked(work, refund);
    const amount = one.amount_refunded ?? left;
    if (amount > left)
      throw invalidRequest(
        `Only ${left} of this refund are not part of a credit note yet.`,
        `refunds[${index}][amount_refunded]`,
      );
    return link(refund.id, amount);
  });
}

/** Refunds part of what paid the invoice. */
export function newRefund(work: Work, invoice: Invoice, amount: number): RefundLink {
  const charge = chargesOf(work, invoice).find((one) => one.amount_captured - one.amount_refunded >= amount);
  if (!charge)
    throw invalidRequest(
      `No payment of this invoice has ${amount} left to refund.`,
      'refund_amount',
      'charge_not_refundable',
    );
  const refund = refundCharge(work, charge, {
    amount,
    reason: 'requested_by_customer',
    metadata: {},
  });
  return link(refund.id, amount);
}
