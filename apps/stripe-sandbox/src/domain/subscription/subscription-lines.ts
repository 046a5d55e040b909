import { newInvoiceLine, type NewLine } from '../invoice/invoice-line.ts';
import type { Price } from '../catalogue/catalogue.ts';
import type { Work } from '../work.ts';
import type { Period } from './billing-period.ts';
import type { SubscriptionItem } from './subscription.ts';

/** What a line says of itself: an amount for a period, or the part of one (`proration`). */
export interface LineTerms {
  amount: number;
  description: string;
  period: Period;
  proration: boolean;
}

const per: Record<string, string> = { day: 'day', week: 'week', month: 'month', year: 'year' };

/** "1 × 応援会員 (at ¥1,100 / month)": Stripe's own wording. */
export function describe(work: Work, price: Price, quantity: number): string {
  const name = work.find('product', price.product)?.name ?? price.product;
  const amount =
    price.currency === 'jpy'
      ? `¥${price.unit_amount.toLocaleString('en-US')}`
      : `${price.unit_amount} ${price.currency}`;
  return `${quantity} × ${name} (at ${amount} / ${per[price.recurring?.interval ?? 'month']})`;
}

/** One line of an invoice for an item of a subscription. */
export function newLine(item: SubscriptionItem, terms: LineTerms): NewLine {
  const { price, quantity } = item;
  return newInvoiceLine({
    amount: terms.amount,
    currency: price.currency,
    description: terms.description,
    discountable: !terms.proration,
    discounts: terms.proration ? [] : item.discounts,
    parent: {
      type: 'subscription_item_details',
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: null,
        proration: terms.proration,
        proration_details: null,
        subscription: item.subscription,
        subscription_item: item.id,
      },
    },
    period: terms.period,
    pricing: {
      type: 'price_details',
      price_details: { price: price.id, product: price.product },
      unit_amount_decimal: price.unit_amount_decimal,
    },
    quantity,
    subscription: item.subscription,
    taxRates: item.tax_rates.length > 0 ? item.tax_rates.map(({ id }) => id) : null,
  });
}

/** The full price of every item for its period. */
export function fullLines(work: Work, items: readonly SubscriptionItem[]): NewLine[] {
  return items.map((item) =>
    newLine(item, {
      amount: item.price.unit_amount * item.quantity,
      description: describe(work, item.price, item.quantity),
      period: { start: item.current_period_start, end: item.current_period_end },
      proration: false,
    }),
  );
}
