import { ApiError, invalidRequest } from '../api-error.ts';
import { livingCustomer, type Customer } from '../customer/customer.ts';
import { redeemDiscounts, type DiscountParam } from '../discount/redeem-discount.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { previewSchedule, type PlannedSchedule } from '../schedule/preview-schedule.ts';
import { previewChange, previewNew, type PreviewedChange } from '../subscription/preview-change.ts';
import { asPreview } from '../subscription/preview-invoice.ts';
import { ended, periodOf, type Subscription } from '../subscription/subscription.ts';
import { newId, type Work } from '../work.ts';
import { buildInvoice } from './build-invoice.ts';
import { itemTaxRates, lineOfItem, newItem, pendingItems } from './invoice-item.ts';
import type { Invoice } from './invoice.ts';
import { itemTermsOf, type ItemParams } from './item-terms.ts';

/** An item that somebody is thinking of adding, or other terms for one that waits. */
interface PlannedItem extends ItemParams {
  discountable?: boolean;
  discounts?: DiscountParam[] | null;
  invoiceitem?: string;
  metadata?: MetadataParam;
  tax_rates?: string[] | null;
}

/** A preview as asked for. */
export interface PreviewParams {
  currency?: string;
  customer?: string;
  discounts?: DiscountParam[] | null;
  invoice_items?: PlannedItem[];
  preview_mode?: 'next' | 'recurring';
  schedule?: string;
  schedule_details?: PlannedSchedule;
  subscription?: string;
  subscription_details?: PreviewedChange;
}

/** Shows the next invoice as it would be. Everything is really done and then forgotten, so it cannot differ from what follows. */
export function planInvoice(work: Work, params: PreviewParams): Invoice {
  return work.rehearse(() => {
    const { schedule, schedule_details: phases, subscription_details: planned = {} } = params;
    if (schedule ?? phases)
      return previewSchedule(work, { schedule, customer: params.customer, planned: phases ?? {} });
    const asked = params.subscription ? work.get('subscription', params.subscription, 'subscription') : null;
    const owner = params.customer ?? asked?.customer;
    if (!owner) throw invalidRequest('Missing required param: customer.', 'customer', 'parameter_missing');
    const customer = livingCustomer(work, owner, 'customer');
    if (!asked && planned.items) return previewNew(work, customer.id, planned);
    const subscription = asked ?? soonestOf(work, customer.id);
    const currency = params.currency?.toLowerCase() ?? subscription?.currency ?? customer.currency ?? 'jpy';
    (params.invoice_items ?? []).forEach((item, index) => {
      planItem(work, item, { customer, currency, at: `invoice_items[${index}]` });
    });
    if (!subscription) return planFree(work, customer, currency, params.discounts);
    const { discounts } = params;
    const known = discounts === undefined ? subscription : withDiscounts(work, subscription, discounts);
    return previewChange(work, known, planned, params.preview_mode);
  });
}

/** The subscription of the customer that is billed next. */
function soonestOf(work: Work, customer: string): Subscription | null {
  const living = work.all('subscription').filter((entry) => entry.customer === customer && !ended(entry));
  return living.sort((a, b) => periodOf(a).end - periodOf(b).end)[0] ?? null;
}

const withDiscounts = (work: Work, subscription: Subscription, sent: DiscountParam[] | null): Subscription =>
  work.put({
    ...subscription,
    discounts: redeemDiscounts(work, sent, {
      customer: subscription.customer,
      currency: subscription.currency,
      subscription: subscription.id,
    }),
  });

function planItem(
  work: Work,
  params: PlannedItem,
  { customer, currency, at }: { customer: Customer; currency: string; at: string },
): void {
  const waiting = params.invoiceitem
    ? work.get('invoiceitem', params.invoiceitem, `${at}[invoiceitem]`)
    : null;
  const reading = { at: `${at}.`, priceParam: `${at}[price]`, currency, keeps: true };
  const id = waiting?.id ?? newId('ii');
  const item = newItem({
    ...waiting,
    ...itemTermsOf(work, { ...(waiting ? { amount: waiting.amount } : {}), ...params }, reading),
    id,
    customer: customer.id,
    date: work.now,
    metadata: mergeMetadata({}, params.metadata),
    tax_rates: itemTaxRates(work, params.tax_rates),
    discounts: redeemDiscounts(work, params.discounts, { customer: customer.id, currency, invoice_item: id }),
    ...(params.discountable === undefined ? {} : { discountable: params.discountable }),
  });
  work.put(item);
}

/** The invoice that would be made of what waits, for a customer without a subscription. */
function planFree(
  work: Work,
  customer: Customer,
  currency: string,
  discounts: DiscountParam[] | null | undefined,
): Invoice {
  const items = pendingItems(work, customer.id, currency);
  if (items.length === 0)
    throw new ApiError(404, 'invalid_request_error', {
      code: 'invoice_upcoming_none',
      message: `No upcoming invoices for customer: ${customer.id}`,
    });
  const id = newId('in');
  const invoice = buildInvoice(work, {
    id,
    customer,
    subscription: null,
    billingReason: 'upcoming',
    collectionMethod: 'charge_automatically',
    currency,
    defaultPaymentMethod: null,
    daysUntilDue: null,
    description: null,
    discounts: redeemDiscounts(work, discounts, { customer: customer.id, currency, invoice: id }),
    finalizesAt: null,
    lines: items.map(lineOfItem),
    period: { start: work.now, end: work.now },
  });
  return asPreview(invoice);
}
