import { complete } from '../../contract/complete.ts';
import type { Metadata } from '../metadata.ts';

/** A tax as lines and invoices show it. */
export interface LineTax {
  amount: number;
  tax_behavior: 'exclusive' | 'inclusive';
  tax_rate_details: { tax_rate: string };
  taxability_reason: string;
  taxable_amount: number;
  type: 'tax_rate_details';
}

/** What came off before tax. */
export interface PretaxCredit {
  amount: number;
  discount: string;
  type: 'discount';
}

/** What a line bills: an item of a subscription for a period, or an invoice item. */
export type LineParent =
  | {
      type: 'subscription_item_details';
      subscription_item_details: {
        invoice_item: string | null;
        proration: boolean;
        proration_details: object | null;
        subscription: string;
        subscription_item: string;
      };
      invoice_item_details: null;
    }
  | {
      type: 'invoice_item_details';
      invoice_item_details: {
        invoice_item: string;
        proration: boolean;
        proration_details: object | null;
        subscription: string | null;
      };
      subscription_item_details: null;
    };

/** The invoice item that a line stands for, if any. */
export const itemOfLine = ({ parent }: Pick<InvoiceLine, 'parent'>): string | null =>
  parent.type === 'invoice_item_details'
    ? parent.invoice_item_details.invoice_item
    : parent.subscription_item_details.invoice_item;

/** One line; the period is what the line pays for. `amount` is before discounts and exclusive tax, in the smallest unit. */
export interface InvoiceLine {
  id: string;
  object: 'line_item';
  amount: number;
  currency: string;
  description: string | null;
  discount_amounts: { amount: number; discount: string }[];
  discountable: boolean;
  discounts: string[];
  invoice: string;
  livemode: false;
  metadata: Metadata;
  parent: LineParent;
  period: { start: number; end: number };
  pricing: {
    type: 'price_details';
    price_details?: { price: string; product: string };
    unit_amount_decimal: string;
  } | null;
  pretax_credit_amounts: PretaxCredit[];
  quantity: number;
  quantity_decimal: string;
  subscription: string | null;
  subtotal: number;
  taxes: LineTax[];
}

/** What the amounts of a line follow from besides itself; not part of Stripe's object. */
export interface LineFacts {
  product: string | null;
  /** Ids of the line's own tax rates; null takes those of the invoice. */
  taxRates: string[] | null;
}

/** A line that is not on an invoice yet. */
export type NewLine = Omit<InvoiceLine, 'id' | 'invoice'> & { hidden: LineFacts };

/** What a new line is made from; the rest is worked out when it gets onto an invoice. */
export type NewLineTerms = Pick<
  InvoiceLine,
  'amount' | 'currency' | 'description' | 'parent' | 'period' | 'pricing' | 'quantity' | 'subscription'
> &
  Partial<Pick<InvoiceLine, 'discountable' | 'discounts' | 'metadata'>> & { taxRates: string[] | null };

export function newInvoiceLine({ taxRates, ...terms }: NewLineTerms): NewLine {
  const line = {
    object: 'line_item',
    discount_amounts: [],
    discountable: true,
    discounts: [],
    livemode: false,
    metadata: {},
    pretax_credit_amounts: [],
    quantity_decimal: String(terms.quantity),
    subtotal: terms.amount,
    taxes: [],
    ...terms,
    hidden: { product: terms.pricing?.price_details?.product ?? null, taxRates },
  } satisfies NewLine;
  return complete<NewLine>('line_item', line);
}

export interface LineList {
  object: 'list';
  data: InvoiceLine[];
  has_more: false;
  total_count: number;
  url: string;
}

/** The list object of an invoice's lines. */
export function lineList(invoice: string, data: InvoiceLine[]): LineList {
  return {
    object: 'list',
    data,
    has_more: false,
    total_count: data.length,
    url: `/v1/invoices/${invoice}/lines`,
  };
}
