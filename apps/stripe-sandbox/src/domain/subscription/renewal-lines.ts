import type { NewLine } from '../invoice/invoice-line.ts';
import type { Work } from '../work.ts';
import { periodFrom } from './billing-period.ts';
import { paidUntil } from './plan-change.ts';
import { periodLines } from './prorate.ts';
import { itemList, type Subscription } from './subscription.ts';

/** The subscription with its items in the period that begins then. */
export function rolledOn(subscription: Subscription, start: number): Subscription {
  const items = subscription.items.data.map((item) => {
    const { recurring } = item.price;
    if (!recurring) return item;
    const next = periodFrom(subscription.billing_cycle_anchor, recurring, start);
    return { ...item, current_period_start: next.start, current_period_end: next.end };
  });
  return { ...subscription, items: itemList(subscription.id, items) };
}

/** What a new period costs; less when the subscription will end inside it. */
export function linesOfRenewal(work: Work, rolled: Subscription): NewLine[] {
  return periodLines(work, rolled.items.data, rolled.billing_cycle_anchor, paidUntil(rolled));
}
