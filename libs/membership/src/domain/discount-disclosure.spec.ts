import { tokyoDate, yen } from '@enishi/kernel';
import type { CouponGrant } from './coupon-discount.ts';
import { standardPlan } from './plan-examples.ts';
import { subscriptionDisclosure } from './subscription-disclosure.ts';

const grant = (changes: Partial<CouponGrant>): CouponGrant => ({
  ...{ key: 'coupon-1', name: 'クーポン HARU27', off: yen(300), span: 'once', months: null },
  ...changes,
});
const shown = (changes: Partial<CouponGrant> | null, interval: 'month' | 'year' = 'month') => {
  const page = subscriptionDisclosure(standardPlan, interval, tokyoDate('2027-01-31'), {
    grant: changes && grant(changes),
  });
  const block = (key: string) => page.blocks.find((each) => each.key === key)!.body;
  return { ...page, price: block('price'), payment: block('payment') };
};

/** スタンダード会員, 1,100 yen a month or 11,000 a year, ordered on 31 January 2027 with 300 yen off. */
describe('the six items with a coupon', () => {
  it('for once: the first charge, and the normal price from the second on', () => {
    const page = shown({ span: 'once' });
    expect([page.chargedToday, page.taxInside, page.amount]).toEqual([800, 72, 1_100]);
    expect([page.nextChargeAmount, page.yearlyGuideAmount]).toEqual([1_100, 12_900]);
    expect(page.price.ja).toContain(
      'クーポン「HARU27」で、1回目のお支払いから300円を割り引きます: 1回 800円（税込。うち消費税 72円）',
    );
    expect(page.price.ja).toContain('割引が終わる2027年2月28日のお支払いからは、通常の月額 1,100円です。');
    expect(page.payment.ja).toMatch(
      /1回目: .*に800円\n2回目: .*に1,100円\n3回目: .*に1,100円\n以後、.*に1,100円を/,
    );
  });

  it('for three months: three charges, clamped at month ends, and the fourth in full', () => {
    const page = shown({ span: 'months', months: 3 });
    expect(page.discount?.fullFrom).toBe('2027-04-30');
    expect([page.nextChargeAmount, page.yearlyGuideAmount]).toEqual([800, 12_300]);
    expect(page.price.en).toContain('From the charge of 30 April 2027 on it is the normal ¥1,100 per month.');
    expect(page.payment.ja).toMatch(/3回目: 2027年3月31日に800円\n以後、.*に1,100円を/);
  });

  it('for six months: says when the following charges become dearer', () => {
    const page = shown({ span: 'months', months: 6 });
    expect(page.payment.ja).toMatch(
      /以後、毎月31日（その日がない月は末日）に800円（2027年7月31日のお支払いからは1,100円）を/,
    );
  });

  it('for good: until the person cancels', () => {
    const page = shown({ span: 'always' }, 'year');
    expect([page.chargedToday, page.nextChargeAmount, page.yearlyGuideAmount]).toEqual([
      10_700, 10_700, 10_700,
    ]);
    expect(page.price.ja).toContain('この割引は、解約されるまで続きます。');
    expect(page.payment.en).toMatch(/After that ¥10,700 is charged automatically/);
  });

  it('is another page than without, so an order for one is never taken for the other', () => {
    expect(shown({}).fingerprint).not.toBe(shown(null).fingerprint);
    expect(shown(null).discount).toBeNull();
  });
});
