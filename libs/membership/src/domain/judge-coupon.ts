import { Refusal, ok, refused } from '@enishi/kernel';
import type { BillingInterval, Result, TokyoDate } from '@enishi/kernel';
import { discounted, leastFee } from './coupon-discount.ts';
import type { CouponGrant } from './coupon-discount.ts';
import type { CouponTerms } from './coupon.ts';
import { priceFor } from './plan.ts';
import { reducedIn } from './reduced-price.ts';
import type { PlanForPerson } from './reduced-price.ts';

/** What a coupon is to be used for, by whom and when. */
export type CouponOrder = {
  /** With the prices of whoever orders. */
  readonly plan: PlanForPerson;
  readonly interval: BillingInterval;
  readonly means: 'card' | 'konbini';
  readonly today: TokyoDate;
  /** Whether only the months that are left of a year are ordered (月割), which is cheaper by itself. */
  readonly sharesYear: boolean;
  readonly used: { readonly byOthers: number; readonly paidBefore: number };
  /** Whether the member has never paid for a plan here. */
  readonly isNewcomer: boolean;
};

export type HeldCoupon = CouponTerms & { readonly id: string; readonly stoppedAt: Date | null };

/**
 * What a coupon takes off an order placed today. One that would leave less than can be charged is refused rather than made free: what
 * costs nothing is given by the desk, with an end. Refusals (conflict): COUPON_OVER, COUPON_NOT_BEGUN, COUPON_NOT_FOR_PLAN, COUPON_CARD_ONLY, COUPON_NOT_WITH_REDUCED, COUPON_NOT_WITH_SHARE,
 * COUPON_NEWCOMERS_ONLY, COUPON_USED_ALREADY, COUPON_USED_UP, COUPON_LEAVES_TOO_LITTLE.
 */
export function judgeCoupon(coupon: HeldCoupon, order: CouponOrder): Result<CouponGrant> {
  const price = priceFor(order.plan, order.interval);
  if (!price.ok) return price;
  const { code, fromDay: from, untilDay: until } = coupon;
  const no = (reason: string, facts = {}) => refused(new Refusal('conflict', reason, { code, ...facts }));
  if (coupon.stoppedAt || (until !== null && until < order.today)) return no('COUPON_OVER');
  if (from > order.today) return no('COUPON_NOT_BEGUN', { from });
  if (!coupon.planKeys.includes(order.plan.key) || !coupon.intervals.includes(order.interval))
    return no('COUPON_NOT_FOR_PLAN');
  if (order.means !== 'card') return no('COUPON_CARD_ONLY');
  if (reducedIn(order.plan, order.interval)) return no('COUPON_NOT_WITH_REDUCED');
  if (order.sharesYear) return no('COUPON_NOT_WITH_SHARE');
  if (coupon.newcomersOnly && !order.isNewcomer) return no('COUPON_NEWCOMERS_ONLY');
  const { byOthers, paidBefore } = order.used;
  if (coupon.oncePerMember && paidBefore > 0) return no('COUPON_USED_ALREADY');
  if (coupon.useLimit !== null && byOthers >= coupon.useLimit) return no('COUPON_USED_UP');
  const { off, pays } = discounted(coupon, price.value.amount);
  if (pays < leastFee) return no('COUPON_LEAVES_TOO_LITTLE', { least: leastFee });
  const { id: key, span, months } = coupon;
  return ok({ key, name: couponName(code), off, span, months });
}

/** As it stands on receipts and on Stripe's page, in both languages at once. */
export const couponName = (code: string): string => `クーポン ${code}`;

/** The code in such a name. */
export const codeIn = (name: string): string => name.replace(/^\S+ /, '');
