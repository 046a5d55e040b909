import { invalidRequest } from '../api-error.ts';
import { planOf, type Price } from '../catalogue/catalogue.ts';
import { complete } from '../../contract/complete.ts';
import type { NewLine } from '../invoice/invoice-line.ts';
import { newId, type Work } from '../work.ts';
import { periodFrom, type Period } from './billing-period.ts';
import { periodOf, type Subscription, type SubscriptionItem } from './subscription.ts';
import { describe, fullLines, newLine } from './subscription-lines.ts';

/** A change of one item as sent: another price or quantity, a new item, or its removal. */
export interface ItemChange {
  id?: string;
  price?: string;
  quantity?: number;
  deleted?: boolean;
}

/** The items after a change, and what has to be billed for it. */
export interface ChangedItems {
  items: SubscriptionItem[];
  /** Credits for the unused time and charges for the rest, to the second. */
  prorations: NewLine[];
  /** Another interval starts a new period now; its full price is billed at once. */
  newAnchor: number | null;
  fullPrice: NewLine[];
}

function newPriceOf(work: Work, change: ItemChange, index: number): Price | null {
  if (!change.price) return null;
  const price = work.get('price', change.price, `items[${index}][price]`);
  if (!price.recurring)
    throw invalidRequest('The price specified must be recurring.', `items[${index}][price]`);
  return price;
}

/** Works out the items of a subscription after a change. Nothing is stored. */
export function changeItems(
  work: Work,
  subscription: Subscription,
  changes: readonly ItemChange[],
  prorates: boolean,
): ChangedItems {
  const before = subscription.items.data;
  let after = [...before];
  changes.forEach((change, index) => {
    const price = newPriceOf(work, change, index);
    if (!change.id) {
      const first = before[0];
      if (!price || !first)
        throw invalidRequest(
          `Missing required param: items[${index}][price].`,
          `items[${index}][price]`,
          'parameter_missing',
        );
      after.push(addedItem(work, first, price, change.quantity ?? 1));
      return;
    }
    const item = after.find((entry) => entry.id === change.id);
    if (!item)
      throw invalidRequest(
        `Invalid subscription item id: ${change.id}`,
        `items[${index}][id]`,
        'resource_missing',
      );
    const next = {
      ...item,
      quantity: change.quantity ?? item.quantity,
      ...(price ? { price, plan: planOf(price) } : {}),
    };
    after = change.deleted
      ? after.filter((entry) => entry !== item)
      : after.map((entry) => (entry === item ? next : entry));
  });
  const [lead] = after;
  if (!lead?.price.recurring)
    throw invalidRequest('A subscription must have at least one active item.', 'items');
  const old = before[0]?.price.recurring;
  const sameInterval =
    old?.interval === lead.price.recurring.interval &&
    old.interval_count === lead.price.recurring.interval_count;
  const period = periodOf(subscription);
  const touched = (item: SubscriptionItem) => !after.includes(item);
  const added = (item: SubscriptionItem) => !before.includes(item);
  const credits = prorates
    ? before.filter((item) => touched(item) || !sameInterval).map((item) => part(work, item, period, -1))
    : [];
  if (sameInterval || subscription.hidden.onTrial) {
    const charges = prorates ? after.filter(added).map((item) => part(work, item, period, 1)) : [];
    const free = subscription.hidden.onTrial;
    return { items: after, prorations: free ? [] : [...credits, ...charges], newAnchor: null, fullPrice: [] };
  }
  const next = periodFrom(work.now, lead.price.recurring, work.now);
  const items = after.map((item) => ({
    ...item,
    current_period_start: next.start,
    current_period_end: next.end,
  }));
  return { items, prorations: credits, newAnchor: work.now, fullPrice: fullLines(work, items) };
}

function addedItem(work: Work, sibling: SubscriptionItem, price: Price, quantity: number): SubscriptionItem {
  return complete<SubscriptionItem>('subscription_item', {
    ...sibling,
    id: newId('si', 14),
    created: work.now,
    metadata: {},
    plan: planOf(price),
    price,
    quantity,
  });
}

/** The share of an item's price that falls on the rest of the period, rounded to a whole yen. */
function part(work: Work, item: SubscriptionItem, period: Period, sign: 1 | -1): NewLine {
  const rest = Math.max(0, period.end - work.now) / (period.end - period.start);
  const amount = sign * Math.round(item.price.unit_amount * item.quantity * rest);
  const what = sign < 0 ? 'Unused time on' : 'Remaining time on';
  const day = new Date(work.now * 1000).toUTCString().slice(5, 16);
  return newLine(item, {
    amount,
    description: `${what} ${describe(work, item.price, item.quantity).replace(/ \(at .*$/, '')} after ${day}`,
    period: { start: work.now, end: period.end },
    proration: true,
  });
}
