import { complete } from '../../contract/complete.ts';
import type { Metadata } from '../metadata.ts';
import { taxRatesOf, type TaxRate } from '../tax-rate/tax-rate.ts';
import type { Work } from '../work.ts';
import { newInvoiceLine, type InvoiceLine, type NewLine } from './invoice-line.ts';

/** Something to bill: waits for the customer's next invoice, or stands on a draft. Amount in the smallest unit. */
export interface InvoiceItem {
  id: string;
  object: 'invoiceitem';
  amount: number;
  currency: string;
  customer: string;
  date: number;
  description: string | null;
  discountable: boolean;
  discounts: string[];
  invoice: string | null;
  livemode: false;
  metadata: Metadata;
  parent: {
    subscription_details: { subscription: string; subscription_item?: string };
    type: 'subscription_details';
  } | null;
  period: { start: number; end: number };
  pricing: InvoiceLine['pricing'];
  proration: boolean;
  quantity: number;
  quantity_decimal: string;
  tax_rates: TaxRate[];
  test_clock: string | null;
}

/** What an item bills; read from the parameters of whichever operation asks for it. */
export type ItemTerms = Pick<
  InvoiceItem,
  'amount' | 'currency' | 'description' | 'period' | 'pricing' | 'quantity'
>;

/** The line that an item becomes on an invoice. */
export function lineOfItem(item: InvoiceItem): NewLine {
  const { subscription = null, subscription_item: own } = item.parent?.subscription_details ?? {};
  const { amount, currency, description, discountable, discounts, metadata, period, pricing, quantity } =
    item;
  return newInvoiceLine({
    amount,
    currency,
    description,
    discountable,
    discounts,
    metadata,
    parent:
      subscription && own
        ? {
            type: 'subscription_item_details',
            invoice_item_details: null,
            subscription_item_details: {
              invoice_item: item.id,
              proration: item.proration,
              proration_details: null,
              subscription,
              subscription_item: own,
            },
          }
        : {
            type: 'invoice_item_details',
            invoice_item_details: {
              invoice_item: item.id,
              proration: item.proration,
              proration_details: null,
              subscription,
            },
            subscription_item_details: null,
          },
    period,
    pricing,
    quantity,
    subscription,
    taxRates: item.tax_rates.length > 0 ? item.tax_rates.map(({ id }) => id) : null,
  });
}

/** An item from its terms; not kept yet. */
export function newItem(
  terms: ItemTerms & Pick<InvoiceItem, 'id' | 'customer' | 'date'> & Partial<InvoiceItem>,
): InvoiceItem {
  const item = {
    object: 'invoiceitem',
    discountable: terms.amount >= 0,
    discounts: [],
    invoice: null,
    livemode: false,
    metadata: {},
    parent: null,
    proration: false,
    quantity_decimal: String(terms.quantity),
    tax_rates: [],
    test_clock: null,
    ...terms,
  } satisfies InvoiceItem;
  return complete<InvoiceItem>('invoiceitem', item);
}

/** The tax rates of an item as sent. */
export const itemTaxRates = (work: Work, ids: readonly string[] | null | undefined): TaxRate[] =>
  taxRatesOf(work, ids ?? [], 'tax_rates');

/** Items of a customer that wait for an invoice in a currency, oldest first. */
export function pendingItems(work: Work, customer: string, currency: string): InvoiceItem[] {
  return work
    .all('invoiceitem')
    .filter((item) => item.customer === customer && item.invoice === null && item.currency === currency)
    .reverse();
}

/** Of the waiting items, those a subscription's scheduled invoice takes along: its own and those of nobody. */
export function itemsForSubscription(
  work: Work,
  customer: string,
  subscription: { id: string; currency: string },
): NewLine[] {
  return pendingItems(work, customer, subscription.currency)
    .filter(({ parent }) => !parent || parent.subscription_details.subscription === subscription.id)
    .map(lineOfItem);
}
