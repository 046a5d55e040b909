import { complete } from '../../contract/complete.ts';
import { invalidRequest } from '../api-error.ts';
import { newPrice, planOf, type Price, type Recurring } from '../catalogue/catalogue.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { redeemDiscounts, type DiscountParam } from '../discount/redeem-discount.ts';
import { taxRatesOf } from '../tax-rate/tax-rate.ts';
import { refuseNested } from '../operation.ts';
import { newId, type Work } from '../work.ts';
import type { Subscription, SubscriptionItem } from './subscription.ts';

/** A change of one item as sent: another price or quantity, a new item, or its removal. */
export interface ItemChange {
  id?: string;
  price?: string;
  quantity?: number;
  deleted?: boolean;
  metadata?: MetadataParam;
  tax_rates?: string[] | null;
  discounts?: DiscountParam[] | null;
  price_data?: PriceData;
}

/** A price made for one item alone. */
export interface PriceData {
  currency: string;
  product: string;
  recurring: { interval: Recurring['interval']; interval_count?: number };
  tax_behavior?: string;
  unit_amount?: number;
}

const known = [
  'id',
  'price',
  'price_data',
  'quantity',
  'deleted',
  'clear_usage',
  'metadata',
  'tax_rates',
  'discounts',
];

/** The price that an item names or brings along, or null when it keeps the one it has. */
export function priceOf(
  work: Work,
  sent: Pick<ItemChange, 'price' | 'price_data'>,
  where: string,
  currency?: string,
): Price | null {
  if (sent.price) return recurringPrice(work, sent.price, `${where}[price]`, currency);
  const made = sent.price_data;
  if (!made) return null;
  const product = work.get('product', made.product, `${where}[price_data][product]`);
  const { unit_amount } = made;
  if (unit_amount === undefined) {
    const param = `${where}[price_data][unit_amount]`;
    throw invalidRequest(`Missing required param: ${param}.`, param, 'parameter_missing');
  }
  const price = newPrice(work, product.id, { ...made, unit_amount, active: false });
  return recurringPrice(work, price.id, `${where}[price_data]`, currency);
}

/** A recurring price in the subscription's currency, or Stripe's refusal. */
export function recurringPrice(work: Work, id: string, param: string, currency?: string): Price {
  const price = work.get('price', id, param);
  if (!price.recurring) throw invalidRequest('The price specified must be recurring.', param);
  if (currency && price.currency !== currency) {
    throw invalidRequest(
      `The price specified only supports \`${price.currency}\`. This doesn't match the expected currency: \`${currency}\`.`,
      param,
    );
  }
  return price;
}

/** Works out the items of a subscription after a change; their periods stay. Nothing is stored. */
export function itemsAfter(
  work: Work,
  subscription: Subscription,
  changes: readonly ItemChange[],
): SubscriptionItem[] {
  let after = [...subscription.items.data];
  changes.forEach((change, index) => {
    const where = `items[${index}]`;
    refuseNested(change, known, where);
    const price = priceOf(work, change, where, subscription.currency);
    if (!change.id) {
      after.push(addedItem(work, subscription, { ...change, where, price: missingNot(price, where) }));
      return;
    }
    const item = after.find((entry) => entry.id === change.id);
    if (!item)
      throw invalidRequest(`Invalid subscription item id: ${change.id}`, `${where}[id]`, 'resource_missing');
    const next: SubscriptionItem = {
      ...item,
      quantity: change.quantity ?? item.quantity,
      metadata: mergeMetadata(item.metadata, change.metadata),
      ...ratesAndDiscounts(work, subscription, item.id, { ...change, where }),
      ...(price ? { price, plan: planOf(price) } : {}),
    };
    after = change.deleted
      ? after.filter((entry) => entry !== item)
      : after.map((entry) => (entry === item ? next : entry));
  });
  refuseOddItems(after);
  return after;
}

function missingNot(price: Price | null, where: string): Price {
  if (price) return price;
  throw invalidRequest(`Missing required param: ${where}[price].`, `${where}[price]`, 'parameter_missing');
}

/** At least one item, and one rhythm for all: items of several intervals are outside the sandbox. */
export function refuseOddItems(items: readonly { price: Price }[]): void {
  const rhythms = new Set(
    items.map(({ price }) => `${price.recurring?.interval_count} ${price.recurring?.interval}`),
  );
  if (rhythms.size === 0) throw invalidRequest('A subscription must have at least one active item.', 'items');
  if (rhythms.size > 1) {
    throw invalidRequest(
      'The sandbox does not emulate subscriptions whose items have different billing intervals.',
      'items',
      'sandbox_not_emulated',
    );
  }
}

function addedItem(
  work: Work,
  subscription: Subscription,
  terms: Omit<ItemChange, 'price'> & { price: Price; where: string },
): SubscriptionItem {
  const [sibling] = subscription.items.data;
  const id = newId('si', 14);
  return complete<SubscriptionItem>('subscription_item', {
    id,
    object: 'subscription_item',
    created: work.now,
    current_period_end: sibling?.current_period_end ?? work.now,
    current_period_start: sibling?.current_period_start ?? work.now,
    discounts: [],
    metadata: mergeMetadata({}, terms.metadata),
    plan: planOf(terms.price),
    price: terms.price,
    quantity: terms.quantity ?? 1,
    subscription: subscription.id,
    tax_rates: [],
    ...ratesAndDiscounts(work, subscription, id, terms),
  });
}

/** Tax rates and discounts of one item as sent; what was not sent stays. */
function ratesAndDiscounts(
  work: Work,
  { id: subscription, customer, currency }: Subscription,
  item: string,
  sent: Pick<ItemChange, 'tax_rates' | 'discounts'> & { where: string },
): Partial<Pick<SubscriptionItem, 'tax_rates' | 'discounts'>> {
  const owner = { customer, currency, subscription, subscription_item: item };
  const { tax_rates: rates, discounts, where } = sent;
  return {
    ...(rates === undefined ? {} : { tax_rates: taxRatesOf(work, rates ?? [], `${where}[tax_rates]`) }),
    ...(discounts === undefined
      ? {}
      : { discounts: redeemDiscounts(work, discounts, owner, `${where}[discounts]`) }),
  };
}
