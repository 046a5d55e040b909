import type { NewLine } from '../invoice/invoice-line.ts';
import type { Work } from '../work.ts';
import { cycleAround, type Period } from './billing-period.ts';
import { billedPrices, discountedPrices } from './net-price.ts';
import type { SubscriptionItem } from './subscription.ts';
import { describe, fullLines, newLine } from './subscription-lines.ts';

/** A stretch of time to credit or to charge, and the anchor whose cycle the price pays for. Seconds since 1970. */
export interface Stretch extends Period {
  anchor: number;
  /** The discounts of the subscription after the change; all that count now where it says nothing of them. */
  kept?: readonly string[];
}

/** The share of an item's price, the full one unless told otherwise, that falls on a stretch of its cycle, to the second, rounded to a whole yen. */
export function shareOf(
  item: SubscriptionItem,
  stretch: Stretch,
  price = item.price.unit_amount * item.quantity,
): number {
  const { recurring } = item.price;
  if (!recurring || stretch.end <= stretch.start) return 0;
  const cycle = cycleAround(stretch.anchor, recurring, stretch.start);
  const share = (stretch.end - stretch.start) / (cycle.end - cycle.start);
  return Math.round(price * share);
}

/**
 * Credits for time that was paid for and will not be used, or charges for time that was not paid for. Source:
 * https://docs.stripe.com/billing/subscriptions/prorations. A stretch of no length makes no line.
 */
export function prorations(
  work: Work,
  items: readonly SubscriptionItem[],
  stretch: Stretch,
  kind: 'credit' | 'charge',
): NewLine[] {
  if (stretch.end <= stretch.start) return [];
  const prices =
    kind === 'credit'
      ? billedPrices(work, items, stretch.start)
      : discountedPrices(work, items, stretch.kept);
  const what = kind === 'credit' ? 'Unused time on' : 'Remaining time on';
  const day = new Date(stretch.start * 1000).toUTCString().slice(5, 16);
  return items.map((item, index) => {
    const share = shareOf(item, stretch, prices[index]);
    const name = describe(work, item.price, item.quantity).replace(/ \(at .*$/, '');
    return newLine(item, {
      amount: kind === 'credit' && share > 0 ? -share : share,
      description: `${what} ${name} after ${day}`,
      period: { start: stretch.start, end: stretch.end },
      proration: true,
    });
  });
}

/** What items cost for their period; one that begins or ends inside a cycle costs its share of it. */
export function periodLines(
  work: Work,
  items: readonly SubscriptionItem[],
  anchor: number,
  until: number,
): NewLine[] {
  return items.flatMap((item) => {
    const { current_period_start: start, current_period_end: end } = item;
    const { recurring } = item.price;
    const stretch = { anchor, start, end: Math.min(end, until) };
    const cycle = recurring && cycleAround(anchor, recurring, start);
    const isWhole = cycle?.start === start && cycle.end === stretch.end;
    if (isWhole || stretch.end <= start) return fullLines(work, [item]);
    const amount = shareOf(item, stretch);
    return prorations(work, [item], stretch, 'charge').map((line) => ({
      ...line,
      amount,
      subtotal: amount,
      description: describe(work, item.price, item.quantity),
      discountable: true,
      discounts: item.discounts,
    }));
  });
}
