import { anchorOn, tokyoDate, yen } from '@enishi/kernel';
import { konbiniDisclosure } from './konbini-disclosure.ts';
import { orderFor, planChangeDisclosure } from './plan-change-disclosure.ts';
import { fullMemberPlan, standardPlan, supporterPlan, youthPricedPlan } from './plan-examples.ts';
import { pricedFor } from './reduced-price.ts';
import { subscriptionDisclosure } from './subscription-disclosure.ts';

const day = tokyoDate;
const holder = { birthDate: day('1998-03-10'), studentUntil: null };
const bodyOf = (
  shown: { blocks: readonly { key: string; body: { ja: string; en: string } }[] },
  key: string,
) => shown.blocks.find((block) => block.key === key)!.body;

describe('the confirmation page of a reduced price', () => {
  it('names both prices and the charge from which the regular one follows', () => {
    const today = day('2026-11-26');
    const shown = subscriptionDisclosure(pricedFor(youthPricedPlan, holder, today), 'month', today);
    expect(shown).toMatchObject({ amount: 550, chargedToday: 550, taxInside: 50, nextChargeAmount: 550 });
    expect(shown.reduced).toMatchObject({ regular: 1_100, endsOn: '2027-03-10', regularFrom: '2027-03-26' });
    const price = bodyOf(shown, 'price');
    expect(price.ja).toContain('29歳未満の方の料金\n月額 550円（税込。うち消費税 50円）');
    expect(price.ja).toContain(
      '29歳の誕生日（2027年3月10日）を過ぎると通常の料金になります: 2027年3月26日のお支払いから月額 1,100円（税込。うち消費税 100円）。',
    );
    expect(price.ja).toContain('2027年3月25日まで解約できます');
    // Four charges of 550 and eight of 1,100.
    expect(price.ja).toContain('1年間の目安 11,000円（税込）（最初の1年）');
    expect(shown.yearlyGuideAmount).toBe(11_000);
    expect(bodyOf(shown, 'payment').ja).toContain('550円（2027年3月26日のお支払いからは1,100円）');
    for (const { body } of shown.blocks) expect(body.en).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  it('charges the regular price from the second on where the birthday comes before it', () => {
    const today = day('2027-03-01');
    const shown = subscriptionDisclosure(pricedFor(youthPricedPlan, holder, today), 'month', today);
    expect(shown).toMatchObject({ chargedToday: 550, nextChargeOn: '2027-04-01', nextChargeAmount: 1_100 });
    expect(bodyOf(shown, 'payment').ja).toContain(
      '1回目: 2027年3月1日（お申し込みの時）に550円\n2回目: 2027年4月1日に1,100円',
    );
  });

  it('is the page of everybody for whoever is old enough', () => {
    const today = day('2027-03-10');
    const own = subscriptionDisclosure(pricedFor(youthPricedPlan, holder, today), 'month', today);
    expect(own.fingerprint).toBe(subscriptionDisclosure(standardPlan, 'month', today).fingerprint);
  });

  it('takes a twelfth of the reduced fee for each month that is left of a year', () => {
    const reductions = [
      { kind: 'under_age' as const, below: 29, prices: [{ interval: 'year' as const, amount: yen(6_000) }] },
    ];
    const today = day('2026-10-10');
    const plan = pricedFor({ ...fullMemberPlan, reductions }, holder, today);
    const shown = subscriptionDisclosure(plan, 'year', today);
    expect(shown).toMatchObject({
      chargedToday: 3_000,
      nextChargeOn: '2027-04-01',
      nextChargeAmount: 12_000,
    });
  });

  it('of a year paid at a store says that the next one is another matter', () => {
    const today = day('2026-11-26');
    const plan = pricedFor(youthPricedPlan, holder, today);
    const shown = konbiniDisclosure(plan, today, { days: 7, extendsFrom: null });
    expect(shown.chargedToday).toBe(5_500);
    expect(bodyOf(shown, 'price').ja).toContain('2027年3月10日）以後に始まる1年は、通常の年額 11,000円です');
  });
});

describe('a change of plan at a reduced price', () => {
  const cheap = { kind: 'under_age' as const, below: 29 };
  const supporter = {
    ...supporterPlan,
    reductions: [{ ...cheap, prices: [{ interval: 'month' as const, amount: yen(1_650) }] }],
  };
  const held = {
    interval: 'month' as const,
    ...{ amount: yen(1_100), anchor: anchorOn(day('2027-02-01')), periodEnd: day('2027-03-01') },
  };
  const order = { from: standardPlan, held, plan: supporter, interval: 'month' as const };

  it('that begins today goes by today, and tells of the renewal after the birthday', () => {
    const today = day('2027-02-05');
    const ordered = orderFor(order, holder, today);
    expect(ordered.timing).toBe('now');
    const charge = { credit: yen(-900), charge: yen(1_400), due: yen(500) };
    const shown = planChangeDisclosure(ordered, today, charge);
    expect(shown).toMatchObject({ amount: 1_650, reduced: { regular: 3_300, regularFrom: '2027-04-01' } });
    expect(bodyOf(shown, 'price').ja).toContain('29歳未満の方の料金\n「サポーター会員」 月額 1,650円');
    expect(bodyOf(shown, 'payment').ja).toContain('1,650円（2027年4月1日のお支払いからは3,300円）');
  });

  it('that waits goes by the day on which it begins', () => {
    const lesser = {
      ...order,
      from: supporterPlan,
      held: { ...held, amount: yen(3_300) },
      plan: youthPricedPlan,
    };
    const waits = orderFor(lesser, holder, day('2027-02-05'));
    expect(waits).toMatchObject({
      timing: 'at_period_end',
      plan: { prices: [{ amount: 550 }, { amount: 5_500 }] },
    });
    const late = { ...lesser, held: { ...lesser.held, periodEnd: day('2027-03-10') } };
    expect(orderFor(late, holder, day('2027-02-15')).plan.prices[0]).toMatchObject({ amount: 1_100 });
  });
});
