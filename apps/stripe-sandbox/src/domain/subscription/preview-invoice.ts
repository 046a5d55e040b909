import { newId, type Work } from '../work.ts';
import type { NewLine } from '../invoice/invoice-line.ts';
import type { Invoice } from '../invoice/invoice.ts';
import { periodFrom } from './billing-period.ts';
import { changeItems, type ItemChange } from './change-items.ts';
import { periodOf, type Subscription, type SubscriptionItem } from './subscription.ts';
import { fullLines } from './subscription-lines.ts';
import { changeInvoice } from './update-subscription.ts';

/** A change that somebody is thinking about. */
export interface PlannedChange {
  items?: ItemChange[];
  proration_behavior?: 'always_invoice' | 'create_prorations' | 'none';
}

/** The same invoice that the change, or else the next renewal, would make; nothing is kept. */
export function previewInvoice(work: Work, subscription: Subscription, planned: PlannedChange): Invoice {
  const waiting = subscription.hidden.pendingLines;
  if (!planned.items) return previewRenewal(work, subscription, subscription.items.data, waiting);
  const behaviour = planned.proration_behavior ?? 'create_prorations';
  const changed = changeItems(work, subscription, planned.items, behaviour !== 'none');
  const lines = [...waiting, ...changed.prorations, ...changed.fullPrice];
  if (changed.newAnchor !== null || (behaviour === 'always_invoice' && changed.prorations.length > 0)) {
    return preview(changeInvoice(work, subscription, lines, true));
  }
  return previewRenewal(work, subscription, changed.items, lines);
}

/** The invoice of the next period, as announced by `invoice.upcoming`. */
export function previewRenewal(
  work: Work,
  subscription: Subscription,
  current: readonly SubscriptionItem[],
  pending: readonly NewLine[],
): Invoice {
  const { start, end } = periodOf(subscription);
  const items = current.map((item) => {
    const next = item.price.recurring
      ? periodFrom(subscription.billing_cycle_anchor, item.price.recurring, end)
      : { start: end, end };
    return { ...item, current_period_start: next.start, current_period_end: next.end };
  });
  const invoice = changeInvoice(work, subscription, [...pending, ...fullLines(work, items)], true);
  const upcoming = {
    ...invoice,
    billing_reason: 'upcoming',
    created: end,
    period_start: start,
    period_end: end,
    next_payment_attempt: end + 3600,
  };
  return preview(upcoming);
}

/** Previews carry an id that is no invoice's, on their lines too. */
function preview(invoice: Invoice): Invoice {
  const id = newId('upcoming_in');
  const data = invoice.lines.data.map((line) => ({ ...line, invoice: id }));
  return { ...invoice, id, lines: { ...invoice.lines, data, url: `/v1/invoices/${id}/lines` } };
}
