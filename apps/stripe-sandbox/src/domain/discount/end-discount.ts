import { invalidRequest } from '../api-error.ts';
import type { Invoice } from '../invoice/invoice.ts';
import { operation, type Operations } from '../operation.ts';
import type { Subscription } from '../subscription/subscription.ts';
import { shown } from '../event/event.ts';
import type { Work } from '../work.ts';
import type { Discount } from './coupon.ts';

/** A discount that counts no more; invoices that carry it already keep it. */
export function retireDiscount(work: Work, discount: Discount): Discount {
  const retired = work.put<Discount>({ ...discount, hidden: { ...discount.hidden, ended: true } });
  if (discount.subscription) work.emit('customer.discount.deleted', retired);
  return retired;
}

/** What an update no longer names counts no more; an update that says nothing of discounts leaves them. */
export function retireFormer(
  work: Work,
  former: readonly string[],
  kept: readonly string[] | undefined,
): void {
  for (const id of kept ? former.filter((one) => !kept.includes(one)) : []) {
    const discount = work.find('discount', id);
    if (discount && !discount.hidden.ended) retireDiscount(work, discount);
  }
}

/** Ends a discount and takes it off its subscription; further invoices are billed in full. */
export function endDiscount(work: Work, discount: Discount): Discount {
  const subscription = work.find('subscription', discount.subscription);
  const without = (ids: readonly string[]): string[] => ids.filter((id) => id !== discount.id);
  if (subscription) {
    const data = subscription.items.data.map((item) => ({ ...item, discounts: without(item.discounts) }));
    const changes: Partial<Subscription> = {
      discounts: without(subscription.discounts),
      items: { ...subscription.items, data },
    };
    work.amend(subscription, changes, 'customer.subscription.updated');
  }
  return retireDiscount(work, discount);
}

/** A coupon for once is used up by the first invoice on which it took something off. */
export function spendDiscounts(work: Work, invoice: Invoice): void {
  for (const { discount: id, amount } of invoice.total_discount_amounts) {
    const discount = work.find('discount', id);
    const isSpent = discount && amount > 0 && discount.hidden.coupon.duration === 'once';
    if (isSpent && !discount.hidden.ended) endDiscount(work, discount);
  }
}

export const discountOperations: Operations = {
  'Subscriptions.deleteDiscount': operation([], ({ work, id }) => {
    const subscription = work.get('subscription', id);
    work.enterTestClock(subscription.test_clock);
    const last = subscription.discounts.at(-1);
    const discount = work.find('discount', last);
    if (!discount)
      throw invalidRequest(`No active discount for subscription: ${id}`, undefined, 'resource_missing');
    const { end: _end, ...rest } = shown(endDiscount(work, discount));
    return { ...rest, deleted: true };
  }),
};
