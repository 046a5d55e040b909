import { anchorAt, tokyoDate, yen } from '@enishi/kernel';
import { subscriptionDisclosure } from './subscription-disclosure.ts';
import { fullMemberPlan, standardPlan, supporterPlan, supportingPlan } from './plan-examples.ts';

const day = tokyoDate;
const bodyOf = (disclosure: ReturnType<typeof subscriptionDisclosure>, key: string) =>
  disclosure.blocks.find((block) => block.key === key)!.body;

describe('final confirmation page (特定商取引法12条の6)', () => {
  const monthly = subscriptionDisclosure(standardPlan, 'month', day('2026-11-23'));

  it('has the six items in order, none of them empty, in both languages', () => {
    expect(monthly.blocks.map((block) => block.key)).toEqual([
      'quantity',
      'price',
      'payment',
      'delivery',
      'offer_period',
      'cancellation',
    ]);
    for (const { heading, body } of monthly.blocks) {
      for (const text of [heading.ja, heading.en, body.ja, body.en]) expect(text.trim()).not.toBe('');
      expect(body.en).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
  });

  it('shows 1,100 yen a month with 100 yen of tax inside and 13,200 yen as the yearly guide', () => {
    expect(monthly).toMatchObject({ amount: 1100, taxInside: 100, yearlyGuideAmount: 13200 });
    expect(bodyOf(monthly, 'price').ja).toContain('月額 1,100円（税込。うち消費税 100円）');
    expect(bodyOf(monthly, 'price').ja).toContain('1年間の目安 13,200円');
  });

  it('names renewal without an end and the dates of the first three charges', () => {
    expect(bodyOf(monthly, 'quantity').ja).toContain('無期限');
    expect(bodyOf(monthly, 'quantity').ja).toContain('自動更新');
    expect(monthly).toMatchObject({ firstChargeOn: '2026-11-23', nextChargeOn: '2026-12-23' });
    for (const date of ['2026年11月23日', '2026年12月23日', '2027年1月23日', '毎月23日']) {
      expect(bodyOf(monthly, 'payment').ja).toContain(date);
    }
  });

  it('keeps the anchor of 31 January: 28 February, 31 March', () => {
    const disclosure = subscriptionDisclosure(standardPlan, 'month', day('2027-01-31'));
    expect(disclosure.nextChargeOn).toBe('2027-02-28');
    expect(bodyOf(disclosure, 'payment').ja).toContain('3回目: 2027年3月31日');
    expect(bodyOf(disclosure, 'payment').ja).toContain('毎月31日（その日がない月は末日）');
    expect(bodyOf(disclosure, 'cancellation').ja).toContain('2027年2月27日まで');
  });

  it('names the days that Stripe will charge, for an order before nine in the morning too', () => {
    const anchor = anchorAt(new Date('2027-03-01T02:00+09:00'));
    const disclosure = subscriptionDisclosure(standardPlan, 'month', day('2027-03-01'), { anchor });
    expect(disclosure.nextChargeOn).toBe('2027-03-29');
    expect(bodyOf(disclosure, 'payment').ja).toContain('3回目: 2027年4月29日');
    expect(bodyOf(disclosure, 'cancellation').ja).toContain('2027年3月28日まで');
  });

  it('of a plan by fiscal year tells the months that are left, the day of the whole fee, and how it is reckoned', () => {
    const joined = subscriptionDisclosure(fullMemberPlan, 'year', day('2026-10-10'));
    expect(joined).toMatchObject({
      ...{ amount: 12_000, chargedToday: 6_000, taxInside: 545, yearlyGuideAmount: 12_000 },
      ...{ firstChargeOn: '2026-10-10', nextChargeOn: '2027-04-01', nextChargeAmount: 12_000 },
    });
    expect(bodyOf(joined, 'quantity').ja).toContain('年度（4月から翌年3月まで）ごとに自動更新');
    expect(bodyOf(joined, 'price').ja).toContain(
      '今年度分（月割）: 10月から3月までの6か月分 12,000円 × 6/12 ＝ 6,000円（税込。うち消費税 545円）',
    );
    const charges = bodyOf(joined, 'payment').ja;
    for (const line of [
      '1回目: 2026年10月10日（お申し込みの時）に6,000円',
      '2回目: 2027年4月1日に12,000円',
      '3回目: 2028年4月1日に12,000円',
      '毎年4月1日に12,000円',
    ])
      expect(charges).toContain(line);
    expect(bodyOf(joined, 'cancellation').ja).toContain('2027年3月31日まで');
    expect(bodyOf(joined, 'quantity').en).toContain('every year from April to March until you cancel');
    for (const { body } of joined.blocks) expect(body.en).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  it('shows a yearly plan with 33,000 yen and its next charge a year later', () => {
    const yearly = subscriptionDisclosure(supporterPlan, 'year', day('2026-11-23'));
    expect(yearly).toMatchObject({
      amount: 33000,
      taxInside: 3000,
      yearlyGuideAmount: 33000,
      nextChargeOn: '2027-11-23',
    });
    expect(bodyOf(yearly, 'payment').ja).toContain('毎年11月23日');
    expect(bodyOf(yearly, 'payment').en).toContain('every year on 23 November.');
  });

  it('keeps a leap day', () => {
    const yearly = subscriptionDisclosure(supporterPlan, 'year', day('2028-02-29'));
    expect(yearly.nextChargeOn).toBe('2029-02-28');
    expect(bodyOf(yearly, 'payment').ja).toContain('毎年2月29日（その日がない年は2月28日）');
  });

  it('prints why 賛助会員 carries no tax', () => {
    const supporting = subscriptionDisclosure(supportingPlan, 'year', day('2026-11-23'));
    expect(supporting).toMatchObject({ amount: 10000, taxInside: 0 });
    expect(bodyOf(supporting, 'price').ja).toContain('対価性がないため消費税不課税');
    expect(bodyOf(supporting, 'price').ja).not.toContain('税込');
  });

  it('labels the button as a paid order', () => {
    expect(monthly.buttonLabel.ja).toBe('有料会員に申し込む');
  });

  it('changes its fingerprint with the price, the day and the wording of a benefit, and with nothing else', () => {
    const again = subscriptionDisclosure({ ...standardPlan }, 'month', day('2026-11-23'));
    const dearer = { ...standardPlan, prices: [{ interval: 'month' as const, amount: yen(1200) }] };
    const richer = {
      ...standardPlan,
      benefits: standardPlan.benefits.map((each) => ({ ...each, label: { ja: '新', en: 'new' } })),
    };
    expect(again.fingerprint).toBe(monthly.fingerprint);
    for (const other of [
      subscriptionDisclosure(dearer, 'month', day('2026-11-23')),
      subscriptionDisclosure(standardPlan, 'month', day('2026-11-24')),
      subscriptionDisclosure(richer, 'month', day('2026-11-23')),
    ]) {
      expect(other.fingerprint).not.toBe(monthly.fingerprint);
    }
  });

  it('refuses an interval that is not offered and a plan that costs nothing', () => {
    expect(() => subscriptionDisclosure(supportingPlan, 'month', day('2026-11-23'))).toThrow(
      'INTERVAL_NOT_OFFERED',
    );
    expect(() =>
      subscriptionDisclosure({ ...standardPlan, kind: 'free' }, 'month', day('2026-11-23')),
    ).toThrow('PLAN_FREE');
  });
});
