import { tokyoDate } from '@enishi/kernel';
import fc from 'fast-check';
import { discounted, leastFee } from './coupon-discount.ts';
import { checkCoupon, couponCode, couponState, isSeveralCodes } from './coupon.ts';
import type { CouponTerms } from './coupon.ts';
import { judgeCoupon } from './judge-coupon.ts';
import type { CouponOrder, HeldCoupon } from './judge-coupon.ts';
import { standardPlan, supporterPlan, supportingPlan, freePlan } from './plan-examples.ts';

const today = tokyoDate('2027-03-31');
const plans = [freePlan, standardPlan, supporterPlan, supportingPlan];

const terms = (changes: Partial<CouponTerms> = {}): CouponTerms => ({
  ...{ code: 'HARU27', takes: 'yen', amount: 300, planKeys: ['ind_standard'], intervals: ['month'] },
  ...{ span: 'once', months: null, fromDay: tokyoDate('2027-03-01'), untilDay: tokyoDate('2027-03-31') },
  ...{ useLimit: 10, oncePerMember: true, newcomersOnly: false },
  ...changes,
});
const held = (changes: Partial<HeldCoupon> = {}): HeldCoupon => ({
  ...{ ...terms(), id: 'coupon-1', stoppedAt: null },
  ...changes,
});
const order = (changes: Partial<CouponOrder> = {}): CouponOrder => ({
  ...{ plan: standardPlan, interval: 'month', means: 'card', today, sharesYear: false, isNewcomer: true },
  used: { byOthers: 0, paidBefore: 0 },
  ...changes,
});

describe('yen', () => {
  it.each<[string, CouponTerms['takes'], number, number, number, number]>([
    // What is left to pay is rounded down: 15 % off 1,105 leaves 939.25.
    ['15 % off 1,105', 'percent', 15, 1_105, 939, 166],
    ['15 % off 1,100', 'percent', 15, 1_100, 935, 165],
    ['33 % off 1,100', 'percent', 33, 1_100, 737, 363],
    ['1 % off 50', 'percent', 1, 50, 49, 1],
    ['99 % off 11,000', 'percent', 99, 11_000, 110, 10_890],
    ['300 yen off 1,100', 'yen', 300, 1_100, 800, 300],
    ['more than the price', 'yen', 1_500, 1_100, -400, 1_500],
  ])('%s', (_what, takes, amount, price, pays, off) => {
    expect(discounted({ takes, amount }, price)).toEqual({ pays, off });
  });

  it('lose or make none, and never cost more than the exact share', () => {
    const percent = fc.integer({ min: 1, max: 99 });
    const price = fc.integer({ min: 50, max: 1_000_000 });
    fc.assert(
      fc.property(percent, price, (amount, full) => {
        const { off, pays } = discounted({ takes: 'percent', amount }, full);
        const exact = (full * (100 - amount)) / 100;
        expect(pays + off).toBe(full);
        expect(pays).toBeLessThanOrEqual(exact);
        expect(pays).toBeGreaterThan(exact - 1);
        expect(Number.isInteger(pays)).toBe(true);
      }),
    );
  });

  it('fall as the percentage rises, for every price', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 50, max: 100_000 }), (amount, price) => {
        const less = discounted({ takes: 'percent', amount: amount + 1 }, price).pays;
        expect(less).toBeLessThanOrEqual(discounted({ takes: 'percent', amount }, price).pays);
      }),
    );
  });
});

describe('a code', () => {
  it.each([
    ['ｈａｒｕ２７', 'HARU27'],
    [' haru-27 ', 'HARU27'],
    ['Haru 27', 'HARU27'],
  ])('%s is %s', (typed, code) => expect(couponCode(typed)).toBe(code));

  it('is one, not several', () => {
    expect(isSeveralCodes('HARU27、NATSU')).toBe(true);
    expect(isSeveralCodes('HARU27,')).toBe(false);
  });
});

describe('making one', () => {
  it('takes what makes sense, with the code made comparable', () => {
    expect(checkCoupon(terms({ code: 'ｈａｒｕ２７' }), plans, today)).toMatchObject({
      ok: true,
      value: { code: 'HARU27' },
    });
  });

  it.each<[string, Partial<CouponTerms>, string, string]>([
    ['too short', { code: 'AB' }, 'COUPON_CODE_INVALID', 'code'],
    ['not letters', { code: 'はる27' }, 'COUPON_CODE_INVALID', 'code'],
    ['everything off', { takes: 'percent', amount: 100 }, 'COUPON_AMOUNT_INVALID', 'amount'],
    ['nothing off', { amount: 0 }, 'COUPON_AMOUNT_INVALID', 'amount'],
    ['no plan', { planKeys: [] }, 'COUPON_PLANS_MISSING', 'planKeys'],
    ['a free plan', { planKeys: ['ind_free'] }, 'COUPON_PLANS_MISSING', 'planKeys'],
    ['no interval', { intervals: [] }, 'COUPON_PLANS_MISSING', 'intervals'],
    [
      'months of years',
      { span: 'months', months: 3, intervals: ['month', 'year'] },
      'COUPON_MONTHS_INVALID',
      'months',
    ],
    ['no months', { span: 'months', months: 0 }, 'COUPON_MONTHS_INVALID', 'months'],
    ['over already', { untilDay: tokyoDate('2027-03-30') }, 'COUPON_DAYS_INVALID', 'untilDay'],
    ['no uses', { useLimit: 0 }, 'COUPON_LIMIT_INVALID', 'useLimit'],
    // 1,100 − 1,051 = 49 yen, which Stripe would not charge.
    ['nothing left to charge', { amount: 1_051 }, 'COUPON_FITS_NOTHING', 'amount'],
  ])('refuses %s', (_what, changes, code, field) => {
    expect(checkCoupon(terms(changes), plans, today)).toMatchObject({
      ok: false,
      refusal: { code, facts: { field } },
    });
  });

  it('takes one that leaves exactly what can be charged', () => {
    expect(checkCoupon(terms({ amount: 1_100 - leastFee }), plans, today).ok).toBe(true);
  });
});

describe('using one', () => {
  it('takes 300 yen off on its last day', () => {
    expect(judgeCoupon(held(), order())).toEqual({
      ok: true,
      value: { key: 'coupon-1', name: 'クーポン HARU27', off: 300, span: 'once', months: null },
    });
  });

  it.each<[string, Partial<HeldCoupon>, Partial<CouponOrder>]>([
    ['COUPON_OVER', { stoppedAt: new Date('2027-03-31T00:00:00Z') }, {}],
    ['COUPON_OVER', {}, { today: tokyoDate('2027-04-01') }],
    ['COUPON_NOT_BEGUN', {}, { today: tokyoDate('2027-02-28') }],
    ['COUPON_NOT_FOR_PLAN', {}, { plan: supporterPlan }],
    ['COUPON_NOT_FOR_PLAN', {}, { interval: 'year' }],
    ['COUPON_CARD_ONLY', { intervals: ['year'] }, { interval: 'year', means: 'konbini' }],
    ['COUPON_NOT_WITH_SHARE', {}, { sharesYear: true }],
    ['COUPON_NEWCOMERS_ONLY', { newcomersOnly: true }, { isNewcomer: false }],
    ['COUPON_USED_ALREADY', {}, { used: { byOthers: 1, paidBefore: 1 } }],
    ['COUPON_USED_UP', {}, { used: { byOthers: 10, paidBefore: 0 } }],
    ['COUPON_LEAVES_TOO_LITTLE', { amount: 1_051 }, {}],
  ])('refuses with %s', (code, changes, asked) => {
    expect(judgeCoupon(held(changes), order(asked))).toMatchObject({ ok: false, refusal: { code } });
  });

  it('goes on for whoever may use it again, and without a limit', () => {
    const used = { byOthers: 500, paidBefore: 2 };
    expect(judgeCoupon(held({ oncePerMember: false, useLimit: null }), order({ used })).ok).toBe(true);
  });
});

describe('where one stands', () => {
  it.each<[string, number, Partial<HeldCoupon>, string]>([
    ['open', 9, {}, '2027-03-31'],
    ['used_up', 10, {}, '2027-03-31'],
    ['upcoming', 0, {}, '2027-02-28'],
    ['over', 10, {}, '2027-04-01'],
    ['stopped', 0, { stoppedAt: new Date('2027-03-02T00:00:00Z') }, '2027-03-31'],
  ])('%s with %i uses', (state, uses, changes, day) => {
    expect(couponState(held(changes), uses, tokyoDate(day))).toBe(state);
  });
});
