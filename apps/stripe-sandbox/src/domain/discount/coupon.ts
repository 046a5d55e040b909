import type { DiscountTerms } from '../invoice/discount-shares.ts';
import type { Metadata } from '../metadata.ts';
import type { Work } from '../work.ts';

/** What is taken off: a percentage or an amount, once, for some months, or for good. */
export interface Coupon {
  id: string;
  object: 'coupon';
  amount_off: number | null;
  applies_to?: { products: string[] };
  created: number;
  currency: string | null;
  duration: 'forever' | 'once' | 'repeating';
  duration_in_months: number | null;
  livemode: false;
  max_redemptions: number | null;
  metadata: Metadata;
  name: string | null;
  percent_off: number | null;
  redeem_by: number | null;
  times_redeemed: number;
  valid: boolean;
}

/** A coupon given to somebody: the coupon stays as it was then, even when it is deleted. */
export interface Discount {
  id: string;
  object: 'discount';
  checkout_session: string | null;
  customer: string | null;
  /** When it ends; null for one that goes on or is used up by one invoice. */
  end: number | null;
  invoice: string | null;
  invoice_item: string | null;
  promotion_code: string | null;
  source: { coupon: string; type: 'coupon' };
  start: number;
  subscription: string | null;
  subscription_item: string | null;
  hidden: { coupon: Coupon; ended: boolean; testClock: string | null };
}

/** A coupon as it stands at a time: valid until its last day and its last redemption. */
export function asOf(coupon: Coupon, now: number): Coupon {
  const late = coupon.redeem_by !== null && coupon.redeem_by <= now;
  const used = coupon.max_redemptions !== null && coupon.times_redeemed >= coupon.max_redemptions;
  return { ...coupon, valid: !late && !used };
}

/** Those of the discounts that still count at a time. */
export function livingDiscounts(work: Work, ids: readonly string[], at: number): string[] {
  return ids.filter((id) => {
    const discount = work.find('discount', id);
    return discount && !discount.hidden.ended && (discount.end === null || discount.end > at);
  });
}

/** The discounts with these ids as the arithmetic needs them. */
export function discountTermsOf(work: Work, ids: readonly string[]): DiscountTerms[] {
  return ids
    .map((id) => work.find('discount', id))
    .filter((discount) => discount !== undefined)
    .map(({ id, hidden }) => discountTerms(id, hidden.coupon));
}

/** What a coupon takes off, under the id of a discount. */
export const discountTerms = (id: string, coupon: Coupon): DiscountTerms => ({
  id,
  percentOff: coupon.percent_off,
  amountOff: coupon.amount_off,
  products: coupon.applies_to?.products ?? null,
});
