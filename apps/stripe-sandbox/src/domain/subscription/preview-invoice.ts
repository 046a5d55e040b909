import { ApiError } from '../api-error.ts';
import { buildInvoice } from '../invoice/build-invoice.ts';
import type { Invoice } from '../invoice/invoice.ts';
import { inNextPhase } from '../schedule/next-phase.ts';
import { newId, type Work } from '../work.ts';
import { linesOfRenewal, rolledOn } from './renewal-lines.ts';
import { periodOf, type Subscription } from './subscription.ts';
import { subscriptionInvoice } from './subscription-invoice.ts';

/** The invoice of the next period, as announced by `invoice.upcoming`; `recurring` leaves out what is billed only once. */
export function previewRenewal(
  work: Work,
  subscription: Subscription,
  mode: 'next' | 'recurring' = 'next',
): Invoice {
  const { start, end } = periodOf(subscription);
  const over = subscription.cancel_at !== null && subscription.cancel_at <= end;
  if (over || subscription.ended_at || subscription.hidden.paused) {
    const message = `No upcoming invoices for customer: ${subscription.customer}`;
    throw new ApiError(404, 'invalid_request_error', { code: 'invoice_upcoming_none', message });
  }
  const next = rolledOn(inNextPhase(work, subscription), end);
  const terms = subscriptionInvoice(work, subscription, {
    reason: mode === 'next' ? 'subscription_cycle' : 'subscription_update',
    period: { start, end },
    finalizesAt: null,
    lines: linesOfRenewal(work, next),
  });
  return asPreview({
    ...buildInvoice(work, terms),
    billing_reason: 'upcoming',
    created: end,
    next_payment_attempt: end + 3600,
  });
}

/** What a rehearsal billed at once, as the draft it would have been. */
export function previewOf(work: Work, id: string): Invoice {
  const invoice = work.get('invoice', id);
  return asPreview({
    ...invoice,
    amount_paid: 0,
    amount_remaining: invoice.amount_due,
    attempt_count: 0,
    attempted: false,
    auto_advance: true,
    effective_at: null,
    ending_balance: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    next_payment_attempt: null,
    number: null,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
  });
}

/** Previews carry an id that is no invoice's, on their lines too. */
export function asPreview(invoice: Invoice): Invoice {
  const id = newId('upcoming_in');
  const data = invoice.lines.data.map((line) => ({ ...line, invoice: id }));
  return { ...invoice, id, lines: { ...invoice.lines, data, url: `/v1/invoices/${id}/lines` } };
}
