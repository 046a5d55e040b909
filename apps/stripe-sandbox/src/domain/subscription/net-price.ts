import { discountTermsOf, livingDiscounts } from '../discount/coupon.ts';
import { amountsOf, minimumCharge } from '../invoice/invoice-amounts.ts';
import { subscriptionIdOf } from '../invoice/invoice.ts';
import { roundedShare } from '../invoice/rounding.ts';
import type { Work } from '../work.ts';
import type { SubscriptionItem } from './subscription.ts';

const fullPrice = (item: SubscriptionItem): number => item.price.unit_amount * item.quantity;

/**
 * What items cost for a whole cycle after the discounts that count now; `kept` names those that still will after a change. Prorations carry their discounts in their
 * amounts, since they are never discounted themselves (docs.stripe.com/billing/subscriptions/prorations).
 */
export function discountedPrices(
  work: Work,
  items: readonly SubscriptionItem[],
  kept?: readonly string[],
): number[] {
  const subscription = work.find('subscription', items[0]?.subscription);
  const siblings = subscription?.items.data.filter((one) => !items.some(({ id }) => id === one.id)) ?? [];
  const all = [...items, ...siblings];
  const terms = (ids: readonly string[]) => discountTermsOf(work, livingDiscounts(work, ids, work.now));
  const { lines } = amountsOf({
    lines: all.map((item) => ({
      amount: fullPrice(item),
      product: item.price.product,
      discountable: true,
      discounts: terms(item.discounts),
      rates: [],
    })),
    discounts: terms((subscription?.discounts ?? []).filter((id) => kept?.includes(id) ?? true)),
    exemption: 'none',
    balance: 0,
    minimum: minimumCharge,
  });
  return items.map((item, index) => {
    const off = lines[index]?.discounts.reduce((sum, { amount }) => sum + amount, 0) ?? 0;
    return fullPrice(item) - off;
  });
}

/**
 * What was really asked for items in the cycle at a moment: a coupon that was used up by that invoice still counts,
 * so that no more is credited than was billed.
 */
export function billedPrices(work: Work, items: readonly SubscriptionItem[], at: number): number[] {
  const now = discountedPrices(work, items);
  const id = items[0]?.subscription;
  if (!work.all('discount').some((discount) => discount.subscription === id)) return now;
  const invoices = work
    .all('invoice')
    .filter((invoice) => subscriptionIdOf(invoice) === id && invoice.status !== 'void');
  const lines = invoices.flatMap((invoice) => invoice.lines.data);
  return items.map((item, index) => {
    const billed = lines.find(({ parent, period, pricing, amount }) => {
      const details = parent.subscription_item_details;
      const isItem = details?.subscription_item === item.id && !details.proration && amount > 0;
      const sameTerms = pricing?.price_details?.price === item.price.id;
      return isItem && sameTerms && period.start <= at && at < period.end;
    });
    if (!billed) return now[index] ?? 0;
    const off = billed.discount_amounts.reduce((sum, { amount }) => sum + amount, 0);
    return roundedShare(fullPrice(item), billed.amount - off, billed.amount);
  });
}
