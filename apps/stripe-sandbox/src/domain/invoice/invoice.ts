import type { Address } from '../customer/customer.ts';
import type { Machine } from '../machine.ts';
import type { Metadata } from '../metadata.ts';
import type { TaxRate } from '../tax-rate/tax-rate.ts';
import type { LineFacts, LineList, LineTax, PretaxCredit } from './invoice-line.ts';

export type InvoiceStatus = 'draft' | 'open' | 'paid' | 'void' | 'uncollectible';

export interface Invoice {
  id: string;
  object: 'invoice';
  account_country: string;
  account_name: string;
  amount_due: number;
  amount_overpaid: number;
  amount_paid: number;
  amount_remaining: number;
  amount_shipping: number;
  attempt_count: number;
  attempted: boolean;
  auto_advance: boolean;
  automatic_tax: { disabled_reason: null; enabled: false; liability: null; provider: null; status: null };
  automatically_finalizes_at: number | null;
  billing_reason: string;
  collection_method: 'charge_automatically' | 'send_invoice';
  created: number;
  currency: string;
  custom_fields: { name: string; value: string }[] | null;
  customer: string;
  customer_address: Address | null;
  customer_email: string | null;
  customer_name: string | null;
  customer_phone: string | null;
  customer_tax_exempt: string;
  customer_tax_ids: { type: string; value: string }[];
  default_payment_method: string | null;
  default_tax_rates: TaxRate[];
  description: string | null;
  discounts: string[];
  due_date: number | null;
  effective_at: number | null;
  ending_balance: number | null;
  footer: string | null;
  hosted_invoice_url: string | null;
  invoice_pdf: string | null;
  issuer: { type: 'self' };
  lines: LineList;
  livemode: false;
  metadata: Metadata;
  next_payment_attempt: number | null;
  number: string | null;
  parent: {
    type: 'subscription_details';
    subscription_details: { subscription: string; metadata: Metadata };
    quote_details: null;
  } | null;
  payment_settings: {
    default_mandate: null;
    payment_method_options: object | null;
    payment_method_types: string[] | null;
  };
  period_end: number;
  period_start: number;
  post_payment_credit_notes_amount: number;
  pre_payment_credit_notes_amount: number;
  starting_balance: number;
  status: InvoiceStatus;
  status_transitions: Record<
    'finalized_at' | 'marked_uncollectible_at' | 'paid_at' | 'voided_at',
    number | null
  >;
  subtotal: number;
  subtotal_excluding_tax: number;
  test_clock: string | null;
  total: number;
  total_discount_amounts: { amount: number; discount: string }[];
  total_excluding_tax: number;
  total_pretax_credit_amounts: PretaxCredit[];
  total_taxes: LineTax[];
  webhooks_delivered_at: number | null;
  hidden: InvoiceFacts;
}

/** What an invoice keeps for itself: its payments in order, the retries used up, and what its lines' amounts follow from. */
export interface InvoiceFacts {
  payments: string[];
  retries: number;
  lines: Record<string, LineFacts>;
  /** What the customer's balance paid (negative: what was credited to it) when it was finalised. */
  fromBalance: number;
  overdueTold: boolean;
}

/** The subscription an invoice belongs to; none for an invoice of its own. */
export const subscriptionIdOf = (invoice: Pick<Invoice, 'parent'>): string | null =>
  invoice.parent?.subscription_details.subscription ?? null;

/** One payment of an invoice: which intent pays which amount. */
export interface InvoicePayment {
  id: string;
  object: 'invoice_payment';
  amount_paid: number | null;
  amount_requested: number;
  created: number;
  currency: string;
  invoice: string;
  is_default: boolean;
  livemode: false;
  payment: { type: 'payment_intent'; payment_intent: string };
  status: 'open' | 'paid' | 'canceled';
  status_transitions: { canceled_at: number | null; paid_at: number | null };
}

export const invoiceMachine: Machine<Invoice, InvoiceStatus> = {
  statusOf({ status_transitions: at }) {
    if (at.voided_at) return 'void';
    if (at.paid_at) return 'paid';
    if (at.marked_uncollectible_at) return 'uncollectible';
    return at.finalized_at ? 'open' : 'draft';
  },
  moves: {
    draft: ['open'],
    open: ['paid', 'void', 'uncollectible'],
    uncollectible: ['paid', 'void'],
    paid: [],
    void: [],
  },
  events(from, to) {
    if (from === to) return ['invoice.updated'];
    const entering: Record<InvoiceStatus, string[]> = {
      draft: [],
      open: ['invoice.finalized', 'invoice.updated'],
      paid: ['invoice.paid', 'invoice.payment_succeeded', 'invoice.updated'],
      void: ['invoice.voided'],
      uncollectible: ['invoice.marked_uncollectible'],
    };
    return entering[to];
  },
};
