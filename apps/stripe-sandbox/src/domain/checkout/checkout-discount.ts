import { invalidRequest } from '../api-error.ts';
import { activeCode } from '../discount/promotion-code-operations.ts';
import { asOf, type Coupon } from '../discount/coupon.ts';
import { codeRefusal, redeemDiscounts, type DiscountOwner } from '../discount/redeem-discount.ts';
import { minimumCharge } from '../invoice/invoice-amounts.ts';
import type { Work } from '../work.ts';
import { pricedLines } from './checkout-amounts.ts';
import type { CheckoutSession } from './checkout-session.ts';

/** A discount as sent for a session. */
export interface CheckoutDiscountParam {
  coupon?: string;
  promotion_code?: string;
}

/** The coupon and code that a session takes off, once they were found usable. */
export type CheckoutDiscount = CheckoutSession['hidden']['discount'];

/** Reads the discount of a new session; a session takes one, and not together with codes typed by the buyer. */
export function discountOfParams(
  work: Work,
  params: { discounts?: CheckoutDiscountParam[] | null; allow_promotion_codes?: boolean },
  owner: Pick<DiscountOwner, 'customer' | 'amount'> & { currency: string | null },
): CheckoutDiscount {
  const [first, second] = params.discounts ?? [];
  if (!first) return null;
  if (second) throw invalidRequest('You may only specify one discount.', 'discounts');
  if (params.allow_promotion_codes !== undefined)
    throw invalidRequest(
      'You may only specify one of these parameters: allow_promotion_codes, discounts.',
      'allow_promotion_codes',
    );
  if (first.promotion_code) {
    const code = work.get('promotion_code', first.promotion_code, 'discounts[0][promotion_code]');
    const reason = codeRefusal(work, code, owner);
    if (reason) throw invalidRequest(reason, 'discounts[0][promotion_code]', 'promotion_code_not_redeemable');
    return { coupon: work.get('coupon', code.promotion.coupon), code: code.id };
  }
  const param = 'discounts[0][coupon]';
  if (!first.coupon) throw invalidRequest(`Missing required param: ${param}.`, param, 'parameter_missing');
  const coupon = work.get('coupon', first.coupon, param);
  const reason = couponRefusal(work, coupon, owner.currency);
  if (reason) throw invalidRequest(reason, param, 'coupon_expired');
  return { coupon, code: null };
}

function couponRefusal(work: Work, coupon: Coupon, currency: string | null): string | null {
  if (!asOf(coupon, work.now).valid) return `Coupon expired: ${coupon.id}`;
  return coupon.amount_off !== null && coupon.currency !== currency
    ? `The coupon ${coupon.id} is in another currency.`
    : null;
}

/** The session with this discount, or without one, and its sums worked out anew. */
export function withDiscount(session: CheckoutSession, discount: CheckoutDiscount): CheckoutSession {
  const { hidden } = session;
  const { lines, sums } = pricedLines(hidden.lines, { ...hidden.pricing, coupon: discount?.coupon ?? null });
  return {
    ...session,
    ...sums,
    discounts: discount ? [{ coupon: discount.coupon.id, promotion_code: discount.code }] : [],
    payment_status: sums.amount_total === 0 ? 'no_payment_required' : 'unpaid',
    hidden: { ...hidden, lines, discount },
  };
}

/** Why the pay page does not take a code. */
export type CodeRefusal = 'unknown' | 'unusable' | 'minimum' | 'first_time' | 'too_small';

/** The buyer types a code on the pay page; an empty one takes it off again. */
export function enterCode(work: Work, session: CheckoutSession, typed: string): CodeRefusal | null {
  if (!session.allow_promotion_codes || session.status !== 'open') return 'unusable';
  const intent = work.find('payment_intent', session.hidden.intent);
  if (intent && intent.status !== 'requires_payment_method') return 'unusable';
  if (typed === '') return keepPriced(work, withDiscount(session, null));
  const code = activeCode(work, typed);
  const coupon = work.find('coupon', code?.promotion.coupon);
  if (!code || !coupon) return 'unknown';
  const customer = session.customer;
  const amount = session.amount_subtotal ?? 0;
  if (codeRefusal(work, code, { customer, amount })) {
    if (!codeRefusal(work, code, { customer, amount: Infinity })) return 'minimum';
    const lax = { ...code, restrictions: { ...code.restrictions, first_time_transaction: false } };
    return codeRefusal(work, lax, { customer, amount }) ? 'unusable' : 'first_time';
  }
  if (couponRefusal(work, coupon, session.currency)) return 'unusable';
  const next = withDiscount(session, { coupon, code: code.id });
  const total = next.amount_total ?? 0;
  if (session.mode === 'payment' && total < minimumCharge) return 'too_small';
  if (total > 0 && total < minimumCharge) return 'too_small';
  return keepPriced(work, next);
}

/** Keeps the new sum; an intent of a declined try asks for it from now on. */
function keepPriced(work: Work, session: CheckoutSession): null {
  const intent = work.find('payment_intent', session.hidden.intent);
  if (intent && session.amount_total) work.put({ ...intent, amount: session.amount_total });
  work.put(session);
  return null;
}

/** What a paid session redeems; the buyer was promised it, so nothing that happened since takes it back. */
export function redeemed(
  session: CheckoutSession,
): { coupon?: string; promotion_code?: string; promised: Coupon }[] {
  const { discount } = session.hidden;
  if (!discount) return [];
  const { coupon, code } = discount;
  return [{ promised: coupon, ...(code ? { promotion_code: code } : { coupon: coupon.id }) }];
}

/** Redeems the discount of a session that was paid once, not for a subscription. */
export function redeemForPayment(work: Work, session: CheckoutSession, customer: string | null): void {
  const currency = session.currency ?? 'jpy';
  redeemDiscounts(work, redeemed(session), { customer, currency, checkout_session: session.id });
}
