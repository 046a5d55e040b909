import { invalidRequest } from '../api-error.ts';
import { livingCustomer } from '../customer/customer.ts';
import { redeemDiscounts, type DiscountParam } from '../discount/redeem-discount.ts';
import { transition } from '../machine.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { methodOfCustomer } from '../payment-method/payment-method.ts';
import { draftSeconds, secondsPerDay } from '../settings.ts';
import { taxRatesOf } from '../tax-rate/tax-rate.ts';
import { newId, type Work } from '../work.ts';
import { draftInvoice, reckoned } from './build-invoice.ts';
import { lineOfItem, pendingItems } from './invoice-item.ts';
import { invoiceMachine, type Invoice } from './invoice.ts';

/** An invoice as sent. */
export interface InvoiceParams {
  auto_advance?: boolean;
  automatically_finalizes_at?: number;
  collection_method?: Invoice['collection_method'];
  currency?: string;
  custom_fields?: Invoice['custom_fields'];
  customer?: string;
  days_until_due?: number;
  default_payment_method?: string;
  default_tax_rates?: string[] | null;
  description?: string | null;
  discounts?: DiscountParam[] | null;
  due_date?: number;
  effective_at?: number | null;
  footer?: string | null;
  metadata?: MetadataParam;
  number?: string | null;
  payment_settings?: Partial<Invoice['payment_settings']>;
  pending_invoice_items_behavior?: 'exclude' | 'include';
  subscription?: string;
}

/** When an invoice that is sent falls due; one that is charged has no such day. */
function dueDateOf(work: Work, method: Invoice['collection_method'], params: InvoiceParams): number | null {
  const { days_until_due: days, due_date: date } = params;
  if (method === 'charge_automatically') {
    if (days === undefined && date === undefined) return null;
    const param = days === undefined ? 'due_date' : 'days_until_due';
    throw invalidRequest(`You can only set \`${param}\` if the collection method is send_invoice.`, param);
  }
  if (date !== undefined) {
    if (date <= work.now) throw invalidRequest('The due date must be in the future.', 'due_date');
    return date;
  }
  if (days === undefined)
    throw invalidRequest(
      'If you are using collection_method=send_invoice, you must also pass days_until_due or due_date.',
      'days_until_due',
      'parameter_missing',
    );
  return work.now + days * secondsPerDay;
}

/** A new draft: empty, or with the customer's waiting items when they are to be included. */
export function createInvoice(work: Work, params: InvoiceParams): Invoice {
  const subscription = params.subscription
    ? work.get('subscription', params.subscription, 'subscription')
    : null;
  const owner = params.customer ?? subscription?.customer;
  if (!owner) throw invalidRequest('Missing required param: customer.', 'customer', 'parameter_missing');
  const customer = livingCustomer(work, owner, 'customer');
  const currency = params.currency?.toLowerCase() ?? subscription?.currency ?? customer.currency ?? 'jpy';
  const includes = params.pending_invoice_items_behavior === 'include' || subscription !== null;
  const waiting = includes ? pendingItems(work, customer.id, currency) : [];
  const items = waiting.filter(
    ({ parent }) => !subscription || parent?.subscription_details.subscription === subscription.id,
  );
  if (includes && items.length === 0)
    throw invalidRequest('Nothing to invoice for customer', undefined, 'invoice_no_customer_line_items');
  const collectionMethod = params.collection_method ?? 'charge_automatically';
  const method = params.default_payment_method;
  const id = newId('in');
  return draftInvoice(work, {
    id,
    customer,
    subscription,
    autoAdvance: params.auto_advance ?? false,
    billingReason: 'manual',
    collectionMethod,
    currency,
    customFields: params.custom_fields ?? null,
    daysUntilDue: null,
    defaultPaymentMethod: method
      ? methodOfCustomer(work, method, customer.id, 'default_payment_method').id
      : null,
    defaultTaxRates: taxRatesOf(work, params.default_tax_rates ?? [], 'default_tax_rates'),
    description: params.description ?? null,
    discounts: redeemDiscounts(work, params.discounts, { customer: customer.id, currency, invoice: id }),
    dueDate: dueDateOf(work, collectionMethod, params),
    effectiveAt: params.effective_at ?? null,
    finalizesAt: params.automatically_finalizes_at ?? (params.auto_advance ? work.now + draftSeconds : null),
    footer: params.footer ?? null,
    lines: items.map(lineOfItem),
    metadata: mergeMetadata({}, params.metadata),
    number: params.number ?? null,
    paymentSettings: params.payment_settings ?? {},
    period: { start: work.now, end: work.now },
  });
}

/** What only a draft may change: everything that the customer owes, when, and how. */
const draftOnly = [
  'automatically_finalizes_at',
  'collection_method',
  'days_until_due',
  'default_tax_rates',
  'discounts',
  'due_date',
  'effective_at',
  'number',
] as const;

export function updateInvoice(work: Work, invoice: Invoice, params: InvoiceParams): Invoice {
  const fixed = draftOnly.find((name) => params[name] !== undefined);
  if (fixed && invoice.status !== 'draft')
    throw invalidRequest(
      `Finalized invoices can't be updated in this way: ${fixed} can only be changed on a draft.`,
      fixed,
      'invoice_not_editable',
    );
  const changes: Partial<Invoice> = {
    ...plainChanges(params),
    ...(params.auto_advance === undefined ? {} : advancing(work, invoice, params.auto_advance)),
    metadata: mergeMetadata(invoice.metadata, params.metadata),
  };
  const { customer, currency, id } = invoice;
  const { default_payment_method: method, automatically_finalizes_at: at } = params;
  if (method)
    changes.default_payment_method = methodOfCustomer(work, method, customer, 'default_payment_method').id;
  if (params.payment_settings)
    changes.payment_settings = { ...invoice.payment_settings, ...params.payment_settings };
  if (invoice.status !== 'draft') return transition(work, invoiceMachine, invoice, changes);
  if (at !== undefined) changes.automatically_finalizes_at = at;
  if (params.default_tax_rates !== undefined)
    changes.default_tax_rates = taxRatesOf(work, params.default_tax_rates ?? [], 'default_tax_rates');
  if (params.discounts !== undefined)
    changes.discounts = redeemDiscounts(work, params.discounts, { customer, currency, invoice: id });
  const { collection_method: collection = invoice.collection_method } = params;
  if (params.collection_method || params.due_date !== undefined || params.days_until_due !== undefined) {
    changes.collection_method = collection;
    changes.due_date = dueDateOf(work, collection, params);
  }
  return transition(work, invoiceMachine, invoice, reckoned(work, { ...invoice, ...changes }));
}

function plainChanges(params: InvoiceParams): Partial<Invoice> {
  const { custom_fields, description, effective_at, footer, number } = params;
  return {
    ...(custom_fields === undefined ? {} : { custom_fields }),
    ...(description === undefined ? {} : { description }),
    ...(effective_at === undefined ? {} : { effective_at }),
    ...(footer === undefined ? {} : { footer }),
    ...(number === undefined ? {} : { number }),
  };
}

/** Whether the invoice goes on by itself from here: a draft becomes binding in an hour, an open one is charged in an hour. */
function advancing(work: Work, invoice: Invoice, auto_advance: boolean): Partial<Invoice> {
  const inAnHour = work.now + draftSeconds;
  if (invoice.status === 'draft') {
    const automatically_finalizes_at = auto_advance ? (invoice.automatically_finalizes_at ?? inAnHour) : null;
    return { auto_advance, automatically_finalizes_at };
  }
  const waits =
    auto_advance && invoice.status === 'open' && invoice.collection_method === 'charge_automatically';
  return { auto_advance, next_payment_attempt: waits ? (invoice.next_payment_attempt ?? inAnHour) : null };
}
