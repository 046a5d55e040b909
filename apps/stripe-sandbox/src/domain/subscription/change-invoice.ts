import { buildInvoice, draftInvoice } from '../invoice/build-invoice.ts';
import type { NewLine } from '../invoice/invoice-line.ts';
import type { Invoice } from '../invoice/invoice.ts';
import type { Work } from '../work.ts';
import type { Subscription } from './subscription.ts';
import { subscriptionInvoice } from './subscription-invoice.ts';

/** The draft of an invoice that bills a change; a preview is neither kept nor announced. */
export function changeInvoice(
  work: Work,
  subscription: Subscription,
  lines: NewLine[],
  preview = false,
): Invoice {
  const terms = subscriptionInvoice(work, subscription, {
    reason: 'subscription_update',
    period: { start: work.now, end: work.now },
    finalizesAt: null,
    lines,
  });
  return (preview ? buildInvoice : draftInvoice)(work, terms);
}
