import { invalidRequest } from '../api-error.ts';
import { livingCustomer } from '../customer/customer.ts';
import { redeemDiscounts, type DiscountParam } from '../discount/redeem-discount.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { newId, type Work } from '../work.ts';
import { addToDraft, dropFromDraft, editableDraft, replaceOnDraft } from './change-draft.ts';
import { itemTaxRates, lineOfItem, newItem, type InvoiceItem } from './invoice-item.ts';
import { itemTermsOf, type ItemParams } from './item-terms.ts';
import { subscriptionIdOf } from './invoice.ts';

interface CreateParams extends Omit<ItemParams, 'price'> {
  customer?: string;
  discountable?: boolean;
  discounts?: DiscountParam[] | null;
  invoice?: string;
  metadata?: MetadataParam;
  pricing?: { price?: string };
  subscription?: string;
  tax_rates?: string[] | null;
}

const taken = [
  'amount',
  'description',
  'discountable',
  'discounts',
  'metadata',
  'period',
  'price_data',
  'pricing',
  'quantity',
  // Matters only to Stripe Tax, which is not emulated; manual rates say themselves whether they are inclusive.
  'tax_behavior',
  'tax_rates',
  'unit_amount_decimal',
];

const reading = { at: '', priceParam: 'pricing[price]', keeps: true };

function create(work: Work, params: CreateParams): InvoiceItem {
  const invoice = params.invoice ? editableDraft(work, params.invoice, 'invoice') : null;
  const subscription = params.subscription
    ? work.get('subscription', params.subscription, 'subscription')
    : null;
  const owner = params.customer ?? invoice?.customer ?? subscription?.customer;
  if (!owner) throw invalidRequest('Missing required param: customer.', 'customer', 'parameter_missing');
  const customer = livingCustomer(work, owner, 'customer');
  if (invoice && invoice.customer !== customer.id)
    throw invalidRequest('The invoice belongs to another customer.', 'invoice');
  const currency = invoice?.currency ?? subscription?.currency ?? customer.currency ?? 'jpy';
  const { pricing, ...others } = params;
  const terms = itemTermsOf(work, { ...others, price: pricing?.price }, { ...reading, currency });
  if (invoice && terms.currency !== invoice.currency)
    throw invalidRequest(`The currency of the invoice is ${invoice.currency}.`, 'currency');
  const id = newId('ii');
  const parent = subscription?.id ?? (invoice && subscriptionIdOf(invoice));
  const item = newItem({
    ...terms,
    id,
    customer: customer.id,
    date: work.now,
    invoice: invoice?.id ?? null,
    metadata: mergeMetadata({}, params.metadata),
    parent: parent ? { type: 'subscription_details', subscription_details: { subscription: parent } } : null,
    tax_rates: itemTaxRates(work, params.tax_rates),
    test_clock: customer.test_clock,
    discounts: redeemDiscounts(work, params.discounts, {
      customer: customer.id,
      currency: terms.currency,
      invoice_item: id,
    }),
    ...(params.discountable === undefined ? {} : { discountable: params.discountable }),
  });
  work.create(item, 'invoiceitem.created');
  if (invoice) addToDraft(work, invoice, [lineOfItem(item)]);
  return item;
}

/** The item if it may still be changed: while it waits, or stands on a draft. */
function changeable(work: Work, id: string): InvoiceItem {
  const item = work.get('invoiceitem', id);
  work.enterTestClock(item.test_clock);
  if (item.invoice && work.find('invoice', item.invoice)?.status !== 'draft')
    throw invalidRequest(
      'This invoice item cannot be changed because it is attached to an invoice that is no longer editable.',
      undefined,
      'invoice_not_editable',
    );
  return item;
}

function update(work: Work, item: InvoiceItem, params: CreateParams): InvoiceItem {
  const { pricing, ...others } = params;
  const asked = [params.amount, params.price_data, params.unit_amount_decimal, pricing?.price].some(
    (value) => value !== undefined,
  );
  const known = asked ? {} : { unit_amount: unitOf(item) };
  const price = pricing?.price ?? (asked ? undefined : item.pricing?.price_details?.price);
  const { currency, quantity, period } = item;
  const terms = itemTermsOf(
    work,
    { quantity, period, currency, ...known, ...others, price },
    { ...reading, currency },
  );
  const next = work.put<InvoiceItem>({
    ...item,
    ...terms,
    description: params.description ?? item.description,
    discountable: params.discountable ?? item.discountable,
    discounts:
      params.discounts === undefined
        ? item.discounts
        : redeemDiscounts(work, params.discounts, {
            customer: item.customer,
            currency,
            invoice_item: item.id,
          }),
    metadata: mergeMetadata(item.metadata, params.metadata),
    quantity_decimal: String(terms.quantity),
    tax_rates: params.tax_rates === undefined ? item.tax_rates : itemTaxRates(work, params.tax_rates),
  });
  replaceOnDraft(work, next);
  return next;
}

const unitOf = (item: InvoiceItem): number => Number(item.pricing?.unit_amount_decimal ?? item.amount);

export const invoiceItemOperations: Operations = {
  'InvoiceItems.create': operation<CreateParams>(
    [...taken, 'currency', 'customer', 'invoice', 'subscription'],
    ({ work, params }) => create(work, params),
  ),
  'InvoiceItems.retrieve': operation([], ({ work, id }) => work.get('invoiceitem', id)),
  'InvoiceItems.update': operation<CreateParams>(taken, ({ work, id, params }) =>
    update(work, changeable(work, id), params),
  ),
  'InvoiceItems.del': operation([], ({ work, id }) => {
    const item = changeable(work, id);
    dropFromDraft(work, item);
    work.drop(item);
    work.emit('invoiceitem.deleted', item);
    return { id, object: 'invoiceitem', deleted: true };
  }),
  'InvoiceItems.list': operation<{
    created?: RangeParam;
    customer?: string;
    invoice?: string;
    pending?: boolean;
  }>([...paging, 'created', 'customer', 'invoice', 'pending'], ({ work, params }) =>
    work
      .all('invoiceitem')
      .filter((item) => !params.customer || item.customer === params.customer)
      .filter((item) => !params.invoice || item.invoice === params.invoice)
      .filter((item) => params.pending === undefined || (item.invoice === null) === params.pending)
      .filter((item) => inRange(item.date, params.created)),
  ),
};
