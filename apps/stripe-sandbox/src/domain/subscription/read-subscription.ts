import { invalidRequest } from '../api-error.ts';
import { livingCustomer, type Customer } from '../customer/customer.ts';
import { newItem } from '../invoice/invoice-item.ts';
import { itemTermsOf, type ItemParams } from '../invoice/item-terms.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { refuseNested } from '../operation.ts';
import { methodOfCustomer } from '../payment-method/payment-method.ts';
import { secondsPerDay } from '../settings.ts';
import { taxRatesOf } from '../tax-rate/tax-rate.ts';
import { newId, type Work } from '../work.ts';
import { periodFrom } from './billing-period.ts';
import { priceOf, refuseOddItems, type ItemChange } from './change-items.ts';
import type { FirstPayment, SubscriptionTerms } from './create-subscription.ts';
import type { SubscriptionUpdate } from './update-subscription.ts';

/** Something to bill once, on the first invoice. */
interface AddedItem extends Pick<ItemParams, 'price' | 'price_data' | 'quantity'> {
  metadata?: MetadataParam;
}

/** A new subscription as sent. */
export interface CreateParams extends Omit<SubscriptionUpdate, 'billing_cycle_anchor' | 'payment_behavior'> {
  add_invoice_items?: AddedItem[];
  /** Seconds since 1970. */
  billing_cycle_anchor?: number;
  currency?: string;
  customer?: string;
  items?: Omit<ItemChange, 'id' | 'deleted'>[];
  payment_behavior?: FirstPayment['behaviour'] | 'pending_if_incomplete';
  trial_period_days?: number;
}

const both = [
  'billing_cycle_anchor',
  'cancel_at',
  'cancel_at_period_end',
  'collection_method',
  'days_until_due',
  'default_payment_method',
  'default_tax_rates',
  'description',
  'discounts',
  'items',
  'metadata',
  'off_session',
  'payment_behavior',
  'payment_settings',
  'proration_behavior',
  'trial_end',
  'trial_settings',
];
export const creatable = [...both, 'add_invoice_items', 'customer', 'currency', 'trial_period_days'];
export const updatable = [...both, 'cancellation_details', 'pause_collection', 'proration_date'];

/** Items as sent to prices; all must bill at the same interval in the sandbox. */
function itemsOf(work: Work, { items, currency }: CreateParams): SubscriptionTerms['items'] {
  if (!items?.length) throw invalidRequest('Missing required param: items.', 'items', 'parameter_missing');
  const read = items.map((item, index) => {
    const where = `items[${index}]`;
    refuseNested(item, ['price', 'price_data', 'quantity', 'metadata', 'tax_rates', 'discounts'], where);
    const price = priceOf(work, item, where, currency?.toLowerCase());
    if (!price)
      throw invalidRequest(
        `Missing required param: ${where}[price].`,
        `${where}[price]`,
        'parameter_missing',
      );
    return {
      price,
      quantity: item.quantity ?? 1,
      metadata: mergeMetadata({}, item.metadata),
      taxRates: taxRatesOf(work, item.tax_rates ?? [], `${where}[tax_rates]`),
      discounts: item.discounts,
    };
  });
  refuseOddItems(read);
  return read;
}

function trialEndOf(work: Work, params: CreateParams): number | null {
  if (params.trial_period_days && params.trial_end !== undefined) {
    throw invalidRequest(
      'You may only specify one of these parameters: trial_end, trial_period_days.',
      'trial_end',
    );
  }
  if (params.trial_period_days) return work.now + params.trial_period_days * secondsPerDay;
  if (typeof params.trial_end !== 'number') return null;
  if (params.trial_end > work.now) return params.trial_end;
  throw invalidRequest('Invalid timestamp: must be an integer Unix timestamp in the future.', 'trial_end');
}

/** Lets what is billed once wait for the first invoice, which takes it along. */
export function addInvoiceItems(work: Work, customer: Customer, params: CreateParams): void {
  const currency = params.currency?.toLowerCase() ?? 'jpy';
  (params.add_invoice_items ?? []).forEach((item, index) => {
    const at = `add_invoice_items[${index}]`;
    refuseNested(item, ['price', 'price_data', 'quantity', 'metadata'], at);
    const reading = { at: `${at}.`, priceParam: `${at}[price]`, currency, keeps: true };
    const waiting = newItem({
      ...itemTermsOf(work, item, reading),
      id: newId('ii'),
      customer: customer.id,
      date: work.now,
      metadata: mergeMetadata({}, item.metadata),
      test_clock: customer.test_clock,
    });
    work.create(waiting, 'invoiceitem.created');
  });
}

/** A first period shorter than the interval; it may not be longer. */
function anchorOf(
  work: Work,
  params: CreateParams,
  items: SubscriptionTerms['items'],
): { anchor?: number; prorates?: boolean } {
  const { billing_cycle_anchor: anchor, proration_behavior: behaviour } = params;
  const recurring = items[0]?.price.recurring;
  if (anchor === undefined || !recurring) return {};
  const natural = periodFrom(work.now, recurring, work.now).end;
  if (anchor > natural) {
    throw invalidRequest(
      `billing_cycle_anchor cannot be later than next natural billing date (${natural}) for plan`,
      'billing_cycle_anchor',
    );
  }
  if (anchor < work.now) {
    throw invalidRequest('billing_cycle_anchor cannot be in the past.', 'billing_cycle_anchor');
  }
  return anchor === work.now ? {} : { anchor, prorates: behaviour !== 'none' };
}

/** Whom and what a new subscription is for, or Stripe's refusal. */
export function readSubscription(
  work: Work,
  params: CreateParams,
): { customer: Customer; terms: SubscriptionTerms; first: FirstPayment } {
  if (!params.customer)
    throw invalidRequest('Missing required param: customer.', 'customer', 'parameter_missing');
  const customer = livingCustomer(work, params.customer, 'customer');
  const method = params.default_payment_method
    ? methodOfCustomer(work, params.default_payment_method, customer.id, 'default_payment_method')
    : null;
  const collectionMethod = params.collection_method ?? 'charge_automatically';
  refuseDays(collectionMethod, params.days_until_due);
  const behaviour = params.payment_behavior ?? 'allow_incomplete';
  if (behaviour === 'pending_if_incomplete') {
    throw invalidRequest(
      '`payment_behavior=pending_if_incomplete` can only be used when updating a subscription.',
      'payment_behavior',
    );
  }
  const payable = method ?? customer.invoice_settings.default_payment_method;
  const trialEnd = trialEndOf(work, params);
  const asksNow = collectionMethod === 'charge_automatically' && behaviour !== 'default_incomplete';
  if (!payable && asksNow && trialEnd === null) {
    const message =
      'This customer has no attached payment source or default payment method. Please consider adding a default payment method.';
    throw invalidRequest(message, undefined, 'resource_missing');
  }
  const trialEndBehavior = params.trial_settings?.end_behavior ?? {};
  refuseNested(trialEndBehavior, ['missing_payment_method'], 'trial_settings[end_behavior]');
  const items = itemsOf(work, params);
  const terms: SubscriptionTerms = {
    items,
    metadata: mergeMetadata({}, params.metadata),
    defaultPaymentMethod: method?.id ?? null,
    collectionMethod,
    daysUntilDue: params.days_until_due ?? null,
    description: params.description ?? null,
    cancelAtPeriodEnd: params.cancel_at_period_end ?? false,
    cancelAt: params.cancel_at ?? undefined,
    trialEnd,
    trialSettings: trialEndBehavior,
    defaultTaxRates: taxRatesOf(work, params.default_tax_rates ?? [], 'default_tax_rates'),
    discounts: params.discounts,
    savesDefaultMethod: params.payment_settings?.save_default_payment_method === 'on_subscription',
    ...(trialEnd === null ? anchorOf(work, params, items) : {}),
  };
  return { customer, terms, first: { behaviour, offSession: params.off_session ?? false } };
}

function refuseDays(method: string, days: number | undefined): void {
  if (method === 'send_invoice' && days === undefined) {
    throw invalidRequest(
      'If you are using collection_method=send_invoice, you must also pass days_until_due.',
      'days_until_due',
      'parameter_missing',
    );
  }
  if (method !== 'send_invoice' && days !== undefined) {
    throw invalidRequest(
      'You can only set `days_until_due` when `collection_method=send_invoice`.',
      'days_until_due',
    );
  }
}
