import { Refusal, isTokyoDate, isWhole, ok, refused } from '@enishi/kernel';
import type { BillingInterval, Result, TokyoDate } from '@enishi/kernel';
import { discounted, leastFee } from './coupon-discount.ts';
import type { CouponTakes } from './coupon-discount.ts';
import type { PlanTerms } from './plan.ts';

/** From which charges a coupon takes something off: the first alone, those of some months, or all. */
export const couponSpans = ['once', 'months', 'always'] as const;
export type CouponSpan = (typeof couponSpans)[number];

/** What a coupon is. Never changed: another one is made, and this one is stopped. */
export type CouponTerms = {
  /** Capital letters and digits, as it is compared. */
  readonly code: string;
  readonly takes: CouponTakes;
  /** Yen or per cent, by `takes`. */
  readonly amount: number;
  readonly planKeys: readonly string[];
  readonly intervals: readonly BillingInterval[];
  readonly span: CouponSpan;
  /** Of the span `months`; null for the others. */
  readonly months: number | null;
  /** First and last day in Tokyo on which it may be used; no last one while it goes on. */
  readonly fromDay: TokyoDate;
  readonly untilDay: TokyoDate | null;
  /** Uses in all; null without a limit. */
  readonly useLimit: number | null;
  readonly oncePerMember: boolean;
  /** For those alone who have never paid for a plan here. */
  readonly newcomersOnly: boolean;
};

/** Where a coupon stands today. */
export type CouponState = 'upcoming' | 'open' | 'used_up' | 'over' | 'stopped';

const shortest = 3;
const longest = 20;
/** Beyond it, "always" is meant. */
const mostMonths = 36;
const mostUses = 100_000;

/** A code as people type it, made comparable: full width, small letters, blanks and dashes do not matter. */
export const couponCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();

/** Whether somebody typed several codes at once. */
export const isSeveralCodes = (typed: string): boolean =>
  typed
    .normalize('NFKC')
    .split(/[,、，;／/+&\n]+/u)
    .filter((part) => couponCode(part) !== '').length > 1;

/**
 * Checks what the desk wants to make against the plans of today. Refusals (all invalid): COUPON_CODE_INVALID, COUPON_AMOUNT_INVALID,
 * COUPON_PLANS_MISSING, COUPON_MONTHS_INVALID, COUPON_DAYS_INVALID, COUPON_LIMIT_INVALID, COUPON_FITS_NOTHING with the fact `field`.
 */
export function checkCoupon(
  wish: CouponTerms,
  plans: readonly PlanTerms[],
  today: TokyoDate,
): Result<CouponTerms> {
  const coupon = { ...wish, code: couponCode(wish.code) };
  const fault = faultOf(coupon, plans, today);
  if (!fault) return ok(coupon);
  const [code, field] = fault;
  return refused(new Refusal('invalid', code, { field, least: leastFee, most: mostMonths }));
}

function faultOf(
  coupon: CouponTerms,
  plans: readonly PlanTerms[],
  today: TokyoDate,
): [code: string, field: string] | null {
  const { code, takes, amount, planKeys, intervals, span, months, fromDay, untilDay, useLimit } = coupon;
  if (!/^[A-Z0-9]+$/.test(code) || code.length < shortest || code.length > longest)
    return ['COUPON_CODE_INVALID', 'code'];
  if (!isWhole(amount, 1, takes === 'percent' ? 99 : 1_000_000)) return ['COUPON_AMOUNT_INVALID', 'amount'];
  const named = plans.filter(({ key, kind }) => planKeys.includes(key) && kind !== 'free');
  if (planKeys.length === 0 || named.length !== new Set(planKeys).size)
    return ['COUPON_PLANS_MISSING', 'planKeys'];
  if (intervals.length === 0) return ['COUPON_PLANS_MISSING', 'intervals'];
  if (span === 'months' && (!isWhole(months ?? 0, 1, mostMonths) || intervals.includes('year')))
    return ['COUPON_MONTHS_INVALID', 'months'];
  if (!isTokyoDate(fromDay)) return ['COUPON_DAYS_INVALID', 'fromDay'];
  if (untilDay !== null && (!isTokyoDate(untilDay) || untilDay < fromDay || untilDay < today))
    return ['COUPON_DAYS_INVALID', 'untilDay'];
  if (useLimit !== null && !isWhole(useLimit, 1, mostUses)) return ['COUPON_LIMIT_INVALID', 'useLimit'];
  const prices = named.flatMap((plan) => plan.prices.filter(({ interval }) => intervals.includes(interval)));
  const fits = prices.some((price) => discounted(coupon, price.amount).pays >= leastFee);
  return fits ? null : ['COUPON_FITS_NOTHING', 'amount'];
}

/** Where a coupon stands on a day, with so many uses. */
export function couponState(
  { fromDay, untilDay, useLimit, stoppedAt }: Dated & { readonly stoppedAt: Date | null },
  uses: number,
  today: TokyoDate,
): CouponState {
  if (stoppedAt) return 'stopped';
  if (untilDay !== null && untilDay < today) return 'over';
  if (useLimit !== null && uses >= useLimit) return 'used_up';
  return fromDay > today ? 'upcoming' : 'open';
}

type Dated = Pick<CouponTerms, 'fromDay' | 'untilDay' | 'useLimit'>;
