import { ApiError } from '../api-error.ts';
import { buildInvoice } from '../invoice/build-invoice.ts';
import type { Invoice } from '../invoice/invoice.ts';
import { inNextPhase } from '../schedule/next-phase.ts';
import type { NewLine } from '../invoice/invoice-line.ts';
import { newId, type Work } from '../work.ts';
import { changeInvoice } from './change-invoice.ts';
import { planChange, type ChangeTerms } from './plan-change.ts';
import { linesOfRenewal, rolledOn } from './renewal-lines.ts';
import { changed, periodOf, type Subscription } from './subscription.ts';
import { subscriptionInvoice } from './subscription-invoice.ts';

/** The same invoice that the change, or else the next renewal, would make; nothing is kept. */
export function previewInvoice(work: Work, subscription: Subscription, planned: ChangeTerms): Invoice {
  const { changes, lines, billsNow } = planChange(work, subscription, planned);
  const after = changed(subscription, changes);
  const waiting = [...subscription.hidden.pendingLines, ...lines];
  if (billsNow) return asPreview(changeInvoice(work, after, waiting, true));
  return previewRenewal(work, after, waiting);
}

/** The invoice of the next period, as announced by `invoice.upcoming`. */
export function previewRenewal(
  work: Work,
  subscription: Subscription,
  pending: readonly NewLine[] = subscription.hidden.pendingLines,
): Invoice {
  const { start, end } = periodOf(subscription);
  const over = subscription.cancel_at !== null && subscription.cancel_at <= end;
  if (over || subscription.ended_at || subscription.hidden.paused) {
    const message = `No upcoming invoices for customer: ${subscription.customer}`;
    throw new ApiError(404, 'invalid_request_error', { code: 'invoice_upcoming_none', message });
  }
  const next = rolledOn(inNextPhase(work, subscription), end);
  const terms = subscriptionInvoice(work, subscription, {
    reason: 'subscription_cycle',
    period: { start, end },
    finalizesAt: null,
    lines: [...pending, ...linesOfRenewal(work, next)],
  });
  return asPreview({
    ...buildInvoice(work, terms),
    billing_reason: 'upcoming',
    created: end,
    next_payment_attempt: end + 3600,
  });
}

/** Previews carry an id that is no invoice's, on their lines too. */
export function asPreview(invoice: Invoice): Invoice {
  const id = newId('upcoming_in');
  const data = invoice.lines.data.map((line) => ({ ...line, invoice: id }));
  return { ...invoice, id, lines: { ...invoice.lines, data, url: `/v1/invoices/${id}/lines` } };
}
