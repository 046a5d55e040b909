import type { Invoice } from '../invoice/invoice.ts';
import type { Subscription } from '../subscription/subscription.ts';
import type { Work } from '../work.ts';
import type { Discount } from './coupon.ts';

/** Ends a discount and takes it off its subscription; further invoices are billed in full. */
export function endDiscount(work: Work, discount: Discount): Discount {
  const ended = work.put<Discount>({ ...discount, hidden: { ...discount.hidden, ended: true } });
  const subscription = work.find('subscription', discount.subscription);
  if (!discount.subscription) return ended;
  if (subscription) {
    const without = (ids: readonly string[]): string[] => ids.filter((id) => id !== discount.id);
    const data = subscription.items.data.map((item) => ({ ...item, discounts: without(item.discounts) }));
    const changes: Partial<Subscription> = {
      discounts: without(subscription.discounts),
      items: { ...subscription.items, data },
    };
    work.amend(subscription, changes, 'customer.subscription.updated');
  }
  work.emit('customer.discount.deleted', ended);
  return ended;
}

/** A coupon for once is used up by the first invoice on which it took something off. */
export function spendDiscounts(work: Work, invoice: Invoice): void {
  for (const { discount: id, amount } of invoice.total_discount_amounts) {
    const discount = work.find('discount', id);
    const isSpent = discount && amount > 0 && discount.hidden.coupon.duration === 'once';
    if (isSpent && !discount.hidden.ended) endDiscount(work, discount);
  }
}
