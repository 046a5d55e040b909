import { lineOfItem, newItem, pendingItems, type InvoiceItem } from '../invoice/invoice-item.ts';
import type { NewLine } from '../invoice/invoice-line.ts';
import { taxRatesOf } from '../tax-rate/tax-rate.ts';
import { newId, type Work } from '../work.ts';
import type { Subscription } from './subscription.ts';

/** Prorations of a subscription that wait for its next invoice, oldest first. */
export function waitingProrations(work: Work, subscription: Subscription): InvoiceItem[] {
  return pendingItems(work, subscription.customer, subscription.currency).filter(
    ({ proration, parent }) => proration && parent?.subscription_details.subscription === subscription.id,
  );
}

/** As lines of an invoice that takes them along. */
export const waitingLines = (work: Work, subscription: Subscription): NewLine[] =>
  waitingProrations(work, subscription).map(lineOfItem);

/**
 * Prorations that are not billed at once become invoice items, which can be seen, and deleted before they are billed
 * (docs.stripe.com/billing/subscriptions/prorations).
 */
export function keepProrations(work: Work, subscription: Subscription, lines: readonly NewLine[]): void {
  for (const line of lines) {
    const { amount, currency, description, discountable, discounts, period, pricing, quantity } = line;
    const details = line.parent.subscription_item_details;
    const item = newItem({
      amount,
      currency,
      description,
      discountable,
      discounts,
      period,
      pricing,
      quantity,
      id: newId('ii'),
      customer: subscription.customer,
      date: work.now,
      parent: {
        type: 'subscription_details',
        subscription_details: {
          subscription: subscription.id,
          ...(details ? { subscription_item: details.subscription_item } : {}),
        },
      },
      proration: true,
      tax_rates: taxRatesOf(work, line.hidden.taxRates ?? [], 'tax_rates'),
      test_clock: subscription.test_clock,
    });
    work.create(item, 'invoiceitem.created');
  }
}

/** The invoice that took them along is void and the change it billed forgotten: they wait again. */
export function waitAgain(work: Work, items: readonly string[]): void {
  for (const id of items) {
    const item = work.find('invoiceitem', id);
    if (item) work.put<InvoiceItem>({ ...item, invoice: null });
  }
}

/** Nobody will bill them any more. */
export function dropProrations(work: Work, subscription: Subscription): void {
  for (const item of waitingProrations(work, subscription)) {
    work.drop(item);
    work.emit('invoiceitem.deleted', item);
  }
}
