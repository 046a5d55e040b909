import { complete } from '../../contract/complete.ts';
import { invalidRequest, type ApiError } from '../api-error.ts';
import { boundary } from '../subscription/billing-period.ts';
import { newId, type Work } from '../work.ts';
import { asOf, type Coupon, type Discount } from './coupon.ts';
import type { PromotionCode } from './promotion-code.ts';

/** A discount as sent: a coupon, a promotion code, or one that exists already. */
export interface DiscountParam {
  coupon?: string;
  discount?: string;
  promotion_code?: string;
  /** The coupon a buyer was promised when they paid; it holds whatever became of it or its code since. */
  promised?: Coupon;
}

/** Who gets the discount and on what; `amount` is what a minimum is held against, where it is known. */
export type DiscountOwner = { customer: string | null; currency: string; amount?: number } & Partial<
  Pick<Discount, 'checkout_session' | 'invoice' | 'invoice_item' | 'subscription' | 'subscription_item'>
>;

/** Redeems what was sent into discounts and answers their ids; null and an empty list mean none. */
export function redeemDiscounts(
  work: Work,
  sent: readonly DiscountParam[] | null | undefined,
  owner: DiscountOwner,
  param = 'discounts',
): string[] {
  return (sent ?? []).map((one, index) => {
    const at = `${param}[${index}]`;
    if (one.discount) return work.get('discount', one.discount, `${at}[discount]`).id;
    if (one.promised) return redeemPromise(work, { ...one, promised: one.promised }, owner).id;
    if (one.promotion_code) {
      const code = work.get('promotion_code', one.promotion_code, `${at}[promotion_code]`);
      return redeemCode(work, code, owner, `${at}[promotion_code]`).id;
    }
    if (!one.coupon)
      throw invalidRequest(`Missing required param: ${at}[coupon].`, `${at}[coupon]`, 'parameter_missing');
    const coupon = work.get('coupon', one.coupon, `${at}[coupon]`);
    return redeemCoupon(work, coupon, { owner, param: `${at}[coupon]`, code: null }).id;
  });
}

/** Redeems what was promised, and counts it where coupon and code still exist. */
function redeemPromise(
  work: Work,
  { promised, promotion_code: id }: DiscountParam & { promised: Coupon },
  owner: DiscountOwner,
): Discount {
  const code = work.find('promotion_code', id);
  if (code) work.amend(code, { times_redeemed: code.times_redeemed + 1 }, 'promotion_code.updated');
  return newDiscount(work, work.find('coupon', promised.id) ?? promised, { owner, code: id ?? null });
}

const refusal = (message: string, param: string, code: string): ApiError =>
  invalidRequest(message, param, code);

/** Why a promotion code cannot be used now by this customer; null when it can. */
export function codeRefusal(
  work: Work,
  code: PromotionCode,
  owner: Pick<DiscountOwner, 'customer' | 'amount'>,
): string | null {
  const { restrictions } = code;
  const over = code.max_redemptions !== null && code.times_redeemed >= code.max_redemptions;
  if (!code.active || over || (code.expires_at !== null && code.expires_at <= work.now))
    return 'This promotion code is expired or no longer active.';
  if (code.customer && code.customer !== owner.customer)
    return 'This promotion code cannot be redeemed by this customer.';
  if (restrictions.first_time_transaction && hasPaid(work, owner.customer))
    return 'This promotion code cannot be redeemed because the associated customer has prior transactions.';
  const { minimum_amount: minimum } = restrictions;
  if (minimum !== null && owner.amount !== undefined && owner.amount < minimum)
    return `This promotion code cannot be redeemed because the minimum amount of ${minimum} is not reached.`;
  return null;
}

/** A customer with a paid invoice or charge is no first-time customer any more. */
function hasPaid(work: Work, customer: string | null): boolean {
  if (!customer) return false;
  return (
    work.all('charge').some((charge) => charge.customer === customer && charge.paid) ||
    work.all('invoice').some((invoice) => invoice.customer === customer && invoice.amount_paid > 0)
  );
}

export function redeemCode(work: Work, code: PromotionCode, owner: DiscountOwner, param: string): Discount {
  const reason = codeRefusal(work, code, owner);
  if (reason) throw refusal(reason, param, 'promotion_code_not_redeemable');
  const coupon = work.get('coupon', code.promotion.coupon, param);
  const discount = redeemCoupon(work, coupon, { owner, param, code: code.id });
  work.amend(code, { times_redeemed: code.times_redeemed + 1 }, 'promotion_code.updated');
  return discount;
}

function redeemCoupon(
  work: Work,
  coupon: Coupon,
  { owner, param, code }: { owner: DiscountOwner; param: string; code: string | null },
): Discount {
  if (!asOf(coupon, work.now).valid) throw refusal(`Coupon expired: ${coupon.id}`, param, 'coupon_expired');
  if (coupon.amount_off !== null && coupon.currency !== owner.currency) {
    const message = `The coupon ${coupon.id} takes off an amount in ${coupon.currency} and cannot be used for ${owner.currency}.`;
    throw refusal(message, param, 'coupon_currency_mismatch');
  }
  return newDiscount(work, coupon, { owner, code });
}

function newDiscount(
  work: Work,
  coupon: Coupon,
  { owner, code }: { owner: DiscountOwner; code: string | null },
): Discount {
  const { currency: _currency, amount: _amount, ...place } = owner;
  const months = coupon.duration === 'repeating' ? coupon.duration_in_months : null;
  const monthly = { interval: 'month', interval_count: 1, meter: null, usage_type: 'licensed' } as const;
  const testClock = work.find('customer', owner.customer)?.test_clock ?? null;
  const discount = {
    id: newId('di'),
    object: 'discount',
    checkout_session: null,
    end: months === null ? null : boundary(work.now, monthly, months),
    invoice: null,
    invoice_item: null,
    promotion_code: code,
    source: { coupon: coupon.id, type: 'coupon' },
    start: work.now,
    subscription: null,
    subscription_item: null,
    ...place,
    hidden: { coupon, ended: false, testClock },
  } satisfies Discount;
  const times_redeemed = coupon.times_redeemed + 1;
  const { valid } = asOf({ ...coupon, times_redeemed }, work.now);
  if (work.find('coupon', coupon.id)) work.amend(coupon, { times_redeemed, valid }, 'coupon.updated');
  const made = work.put(complete<Discount>('discount', discount));
  if (made.subscription) work.emit('customer.discount.created', made);
  return made;
}
