import { complete } from '../../contract/complete.ts';
import type { Address, Customer } from '../customer/customer.ts';
import type { Machine } from '../machine.ts';
import type { Metadata } from '../metadata.ts';
import { newId, type Work } from '../work.ts';

export type InvoiceStatus = 'draft' | 'open' | 'paid' | 'void' | 'uncollectible';

/** One line; the period is what the line pays for. Amounts tax-included, in the smallest unit. */
export interface InvoiceLine {
  id: string;
  object: 'line_item';
  amount: number;
  currency: string;
  description: string | null;
  discount_amounts: object[];
  discountable: boolean;
  discounts: string[];
  invoice: string;
  livemode: false;
  metadata: Metadata;
  parent: {
    type: 'subscription_item_details';
    subscription_item_details: object;
    invoice_item_details: null;
  };
  period: { start: number; end: number };
  pricing: {
    type: 'price_details';
    price_details: { price: string; product: string };
    unit_amount_decimal: string;
  };
  quantity: number;
  quantity_decimal: string;
  subscription: string;
  subtotal: number;
  taxes: object[];
}

export interface LineList {
  object: 'list';
  data: InvoiceLine[];
  has_more: false;
  total_count: number;
  url: string;
}

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
  customer: string;
  customer_address: Address | null;
  customer_email: string | null;
  customer_name: string | null;
  customer_phone: string | null;
  customer_tax_exempt: string;
  customer_tax_ids: object[];
  default_payment_method: string | null;
  default_tax_rates: object[];
  description: string | null;
  discounts: string[];
  due_date: number | null;
  effective_at: number | null;
  ending_balance: number | null;
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
  };
  payment_settings: { default_mandate: null; payment_method_options: null; payment_method_types: null };
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
  total_discount_amounts: object[];
  total_excluding_tax: number;
  total_pretax_credit_amounts: object[];
  total_taxes: object[];
  webhooks_delivered_at: number | null;
  /** Its payments in order, and how many of the retries are used up. */
  hidden: { payments: string[]; retries: number };
}

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

/** What an invoice of a subscription is made from. */
export interface InvoiceTerms {
  customer: Customer;
  subscription: { id: string; metadata: Metadata };
  billingReason: string;
  collectionMethod: Invoice['collection_method'];
  currency: string;
  defaultPaymentMethod: string | null;
  daysUntilDue: number | null;
  description: string | null;
  /** The subscription's period that has just ended; for the first invoice both are its start. */
  period: { start: number; end: number };
  finalizesAt: number | null;
  lines: Omit<InvoiceLine, 'id' | 'invoice'>[];
}

/** Keeps a new draft and announces it. */
export function draftInvoice(work: Work, terms: InvoiceTerms): Invoice {
  return work.create(buildInvoice(work, terms), 'invoice.created');
}

/** A draft with its lines. Prices include tax, so the total is the sum of the lines; what is due never less than zero. */
export function buildInvoice(work: Work, terms: InvoiceTerms): Invoice {
  const id = newId('in');
  const { customer } = terms;
  const lines = terms.lines.map((line) => ({ ...line, id: newId('il'), invoice: id }));
  const total = lines.reduce((sum, line) => sum + line.amount, 0);
  const due = Math.max(0, total);
  return complete<Invoice>('invoice', {
    id,
    object: 'invoice',
    account_country: 'JP',
    account_name: 'Sandbox',
    amount_due: due,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_remaining: due,
    amount_shipping: 0,
    attempt_count: 0,
    attempted: false,
    auto_advance: true,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    automatically_finalizes_at: terms.finalizesAt,
    billing_reason: terms.billingReason,
    collection_method: terms.collectionMethod,
    created: work.now,
    currency: terms.currency,
    customer: customer.id,
    customer_address: customer.address,
    customer_email: customer.email,
    customer_name: customer.name,
    customer_phone: customer.phone,
    customer_tax_exempt: customer.tax_exempt,
    customer_tax_ids: [],
    default_payment_method: terms.defaultPaymentMethod,
    default_tax_rates: [],
    description: terms.description,
    discounts: [],
    due_date: terms.daysUntilDue === null ? null : work.now + terms.daysUntilDue * 86_400,
    effective_at: null,
    ending_balance: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    issuer: { type: 'self' },
    lines: {
      object: 'list',
      data: lines,
      has_more: false,
      total_count: lines.length,
      url: `/v1/invoices/${id}/lines`,
    },
    livemode: false,
    metadata: {},
    next_payment_attempt: terms.finalizesAt,
    number: null,
    parent: {
      type: 'subscription_details',
      subscription_details: { subscription: terms.subscription.id, metadata: terms.subscription.metadata },
      quote_details: null,
    },
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    period_end: terms.period.end,
    period_start: terms.period.start,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    starting_balance: 0,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal: total,
    subtotal_excluding_tax: total,
    test_clock: customer.test_clock,
    total,
    total_discount_amounts: [],
    total_excluding_tax: total,
    total_pretax_credit_amounts: [],
    total_taxes: [],
    webhooks_delivered_at: null,
    hidden: { payments: [], retries: 0 },
  });
}
