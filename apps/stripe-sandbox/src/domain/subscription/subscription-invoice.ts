import { livingDiscounts } from '../discount/coupon.ts';
import type { InvoiceTerms } from '../invoice/build-invoice.ts';
import { itemsForSubscription } from '../invoice/invoice-item.ts';
import type { NewLine } from '../invoice/invoice-line.ts';
import type { Work } from '../work.ts';
import type { Period } from './billing-period.ts';
import type { Subscription } from './subscription.ts';

/** Why a subscription is billed, for what, and when the draft becomes binding by itself (null: at once or by hand). */
export interface BillingOccasion {
  reason: 'subscription_create' | 'subscription_cycle' | 'subscription_update';
  /** The period that has just ended; both its start for everything that is billed in between. */
  period: Period;
  finalizesAt: number | null;
  lines: NewLine[];
  /** False where the amount was agreed on beforehand, as in Checkout. */
  takesWaiting?: boolean;
}

/**
 * What every invoice of a subscription takes from it: customer, tax rates, the discounts that still count, terms of
 * payment. Scheduled ones take the customer's waiting items along, as docs.stripe.com/billing/invoices/subscription says.
 */
export function subscriptionInvoice(
  work: Work,
  subscription: Subscription,
  occasion: BillingOccasion,
): InvoiceTerms {
  const still = (ids: readonly string[]): string[] => livingDiscounts(work, ids, occasion.period.end);
  const scheduled = occasion.reason !== 'subscription_update' && occasion.takesWaiting !== false;
  const waiting = scheduled ? itemsForSubscription(work, subscription.customer, subscription) : [];
  const lines = [...waiting, ...occasion.lines];
  return {
    customer: work.get('customer', subscription.customer, 'customer'),
    subscription,
    billingReason: occasion.reason,
    collectionMethod: subscription.collection_method,
    currency: subscription.currency,
    defaultPaymentMethod: null,
    daysUntilDue: subscription.collection_method === 'send_invoice' ? subscription.days_until_due : null,
    description: null,
    period: occasion.period,
    finalizesAt: occasion.finalizesAt,
    lines: lines.map((line) => ({ ...line, discounts: still(line.discounts) })),
    defaultTaxRates: subscription.default_tax_rates,
    discounts: still(subscription.discounts),
  };
}
