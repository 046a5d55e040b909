import { complete } from '../../contract/complete.ts';
import { printedTaxIds } from '../customer/tax-id.ts';
import type { Customer } from '../customer/customer.ts';
import { discountTermsOf } from '../discount/coupon.ts';
import type { Metadata } from '../metadata.ts';
import { secondsPerDay } from '../settings.ts';
import type { TaxRate } from '../tax-rate/tax-rate.ts';
import { newId, type Work } from '../work.ts';
import { amountsOf, minimumCharge, type DiscountShare } from './invoice-amounts.ts';
import { itemOfLine, lineList, type LineTax, type NewLine, type PretaxCredit } from './invoice-line.ts';
import type { TaxShare } from './line-taxes.ts';
import type { Invoice } from './invoice.ts';

/** What an invoice is made from. */
export interface InvoiceTerms {
  customer: Customer;
  /** Null for an invoice of its own. */
  subscription: { id: string; metadata: Metadata } | null;
  billingReason: string;
  collectionMethod: Invoice['collection_method'];
  currency: string;
  defaultPaymentMethod: string | null;
  daysUntilDue: number | null;
  description: string | null;
  /** The subscription's period that has just ended; for the first invoice both are its start. */
  period: { start: number; end: number };
  finalizesAt: number | null;
  lines: NewLine[];
  autoAdvance?: boolean;
  customFields?: { name: string; value: string }[] | null;
  defaultTaxRates?: TaxRate[];
  effectiveAt?: number | null;
  id?: string;
  number?: string | null;
  paymentSettings?: Partial<Invoice['payment_settings']>;
  /** Ids of the discounts of the whole invoice, in order. */
  discounts?: string[];
  dueDate?: number | null;
  footer?: string | null;
  metadata?: Metadata;
}

/** Keeps a new draft and announces it; waiting items that got onto it wait no longer. */
export function draftInvoice(work: Work, terms: InvoiceTerms): Invoice {
  const draft = work.create(buildInvoice(work, terms), 'invoice.created');
  for (const line of draft.lines.data) {
    const item = work.find('invoiceitem', itemOfLine(line));
    if (item) work.put({ ...item, invoice: draft.id });
  }
  return draft;
}

/** A draft with its lines and all its amounts; nothing is kept. */
export function buildInvoice(work: Work, terms: InvoiceTerms): Invoice {
  const { customer, id = newId('in') } = terms;
  const due = terms.daysUntilDue === null ? null : work.now + terms.daysUntilDue * secondsPerDay;
  const draft = {
    id,
    object: 'invoice',
    account_country: 'JP',
    account_name: 'Sandbox',
    amount_due: 0,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_remaining: 0,
    amount_shipping: 0,
    attempt_count: 0,
    attempted: false,
    auto_advance: terms.autoAdvance ?? true,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    automatically_finalizes_at: terms.finalizesAt,
    billing_reason: terms.billingReason,
    collection_method: terms.collectionMethod,
    created: work.now,
    currency: terms.currency,
    custom_fields: terms.customFields ?? null,
    customer: customer.id,
    customer_address: customer.address,
    customer_email: customer.email,
    customer_name: customer.name,
    customer_phone: customer.phone,
    customer_tax_exempt: customer.tax_exempt,
    customer_tax_ids: printedTaxIds(work, customer.id),
    default_payment_method: terms.defaultPaymentMethod,
    default_tax_rates: terms.defaultTaxRates ?? [],
    description: terms.description,
    discounts: terms.discounts ?? [],
    due_date: terms.dueDate ?? due,
    effective_at: terms.effectiveAt ?? null,
    ending_balance: null,
    footer: terms.footer ?? null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    issuer: { type: 'self' },
    lines: lineList(id, []),
    livemode: false,
    metadata: terms.metadata ?? {},
    next_payment_attempt: terms.collectionMethod === 'send_invoice' ? null : terms.finalizesAt,
    number: terms.number ?? null,
    parent: terms.subscription && {
      type: 'subscription_details',
      subscription_details: { subscription: terms.subscription.id, metadata: terms.subscription.metadata },
      quote_details: null,
    },
    payment_settings: {
      default_mandate: null,
      payment_method_options: null,
      payment_method_types: null,
      ...terms.paymentSettings,
    },
    period_end: terms.period.end,
    period_start: terms.period.start,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    starting_balance: 0,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal: 0,
    subtotal_excluding_tax: 0,
    test_clock: customer.test_clock,
    total: 0,
    total_discount_amounts: [],
    total_excluding_tax: 0,
    total_pretax_credit_amounts: [],
    total_taxes: [],
    webhooks_delivered_at: null,
    hidden: { payments: [], retries: 0, lines: {}, fromBalance: 0, overdueTold: false },
  } satisfies Invoice;
  return withLines(work, complete<Invoice>('invoice', draft), terms.lines);
}

/** The draft with these lines after those it has, and its amounts worked out anew. */
export function withLines(work: Work, draft: Invoice, added: readonly NewLine[]): Invoice {
  const facts = { ...draft.hidden.lines };
  const lines = added.map(({ hidden, ...line }) => {
    const id = newId('il');
    facts[id] = hidden;
    return { ...line, id, invoice: draft.id };
  });
  const data = [...draft.lines.data, ...lines];
  return reckoned(work, {
    ...draft,
    lines: lineList(draft.id, data),
    hidden: { ...draft.hidden, lines: facts },
  });
}

/** The draft with every amount worked out from its lines, discounts, tax rates and the customer's balance. */
export function reckoned(work: Work, draft: Invoice): Invoice {
  const customer = work.find('customer', draft.customer);
  const amounts = amountsOf({
    lines: draft.lines.data.map((line) => {
      const { product, taxRates } = draft.hidden.lines[line.id] ?? { product: null, taxRates: null };
      return {
        amount: line.amount,
        product,
        discountable: line.discountable,
        discounts: discountTermsOf(work, line.discounts),
        rates: taxRates?.map((id) => work.get('tax_rate', id)) ?? draft.default_tax_rates,
      };
    }),
    discounts: discountTermsOf(work, draft.discounts),
    exemption: draft.customer_tax_exempt as 'none' | 'exempt' | 'reverse',
    balance: customer?.deleted ? 0 : (customer?.balance ?? 0),
    minimum: minimumCharge,
  });
  const data = draft.lines.data.map((line, index) => ({
    ...line,
    discount_amounts: (amounts.lines[index]?.discounts ?? []).map(shownDiscount),
    pretax_credit_amounts: (amounts.lines[index]?.discounts ?? []).map(pretaxCredit),
    taxes: taxesShown(draft, amounts.lines[index]?.taxes ?? []),
  }));
  return {
    ...draft,
    amount_due: amounts.due,
    amount_remaining: amounts.due,
    lines: lineList(draft.id, data),
    starting_balance: amounts.startingBalance,
    subtotal: amounts.subtotal,
    subtotal_excluding_tax: amounts.subtotalExcludingTax,
    total: amounts.total,
    total_discount_amounts: amounts.discounts.map(shownDiscount),
    total_excluding_tax: amounts.totalExcludingTax,
    total_pretax_credit_amounts: amounts.discounts.map(pretaxCredit),
    total_taxes: taxesShown(draft, amounts.taxes),
  };
}

const shownDiscount = ({ discount, amount }: DiscountShare): { amount: number; discount: string } => ({
  amount,
  discount,
});

/** Discounts are the one kind of credit before tax that the sandbox knows. */
const pretaxCredit = (share: DiscountShare): PretaxCredit => ({ ...share, type: 'discount' });

const reasons: Record<string, string> = { exempt: 'customer_exempt', reverse: 'reverse_charge' };

/** Taxes as invoices, lines and credit notes show them. */
export function taxesShown(
  invoice: Pick<Invoice, 'customer_tax_exempt'>,
  taxes: readonly TaxShare[],
): LineTax[] {
  return taxes.map((tax) => ({
    amount: tax.amount,
    tax_behavior: tax.inclusive ? 'inclusive' : 'exclusive',
    tax_rate_details: { tax_rate: tax.rate },
    taxability_reason: reasons[invoice.customer_tax_exempt] ?? 'not_available',
    taxable_amount: tax.taxable,
    type: 'tax_rate_details',
  }));
}
