import { tokyoDate, yen } from '@enishi/kernel';
import { planChangeDisclosure } from './plan-change-disclosure.ts';
import type { PlanChangeOrder } from './plan-change-disclosure.ts';
import { standardPlan, supporterPlan } from './plan-examples.ts';

const today = tokyoDate('2026-12-03');
const upgrade: PlanChangeOrder = {
  from: standardPlan,
  held: {
    ...{ interval: 'month', amount: yen(1_100) },
    ...{ anchor: { day: 23, behind: 0 }, periodEnd: tokyoDate('2026-12-23') },
  },
  plan: supporterPlan,
  interval: 'month',
};
const charge = { credit: yen(-733), charge: yen(2_200), due: yen(1_467) };
const textOf = (shown: { blocks: readonly { key: string; body: { ja: string } }[] }, key: string) =>
  shown.blocks.find((block) => block.key === key)?.body.ja ?? '';

describe('the confirmation page of a change of plan', () => {
  it('of an upgrade says what today costs and why, and keeps the day of the next charge', () => {
    const shown = planChangeDisclosure(upgrade, today, charge);
    expect(shown).toMatchObject({
      ...{ timing: 'now', amount: 3_300, chargeToday: 1_467, credit: -733 },
      ...{ begins: today, nextChargeOn: '2026-12-23' },
    });
    expect(textOf(shown, 'price')).toContain(
      '本日のお支払い 1,467円 = 新しいプランの分 2,200円 − 「スタンダード会員」の残りの分 733円',
    );
    expect(textOf(shown, 'payment')).toContain(
      '今回: 本日 1,467円\n2026年12月23日に3,300円\n以後、これまでと同じ日に3,300円',
    );
    expect(shown.buttonLabel.ja).toBe('この内容で変更し、支払う');
    expect(shown.blocks.map(({ key }) => key)).toEqual([
      'quantity',
      'price',
      'payment',
      'delivery',
      'offer_period',
      'cancellation',
    ]);
    expect(shown.blocks.every(({ body }) => body.ja !== '' && body.en !== '')).toBe(true);
  });

  it('of a downgrade charges nothing today and names the day on which it begins', () => {
    const shown = planChangeDisclosure(
      { ...upgrade, from: supporterPlan, plan: standardPlan, held: { ...upgrade.held, amount: yen(3_300) } },
      today,
      null,
    );
    expect(shown).toMatchObject({
      ...{ timing: 'at_period_end', amount: 1_100, chargeToday: 0 },
      ...{ begins: '2026-12-23', nextChargeOn: '2026-12-23' },
    });
    expect(textOf(shown, 'payment')).toContain('本日のお支払いはありません。\n2026年12月23日に1,100円');
    expect(textOf(shown, 'delivery')).toContain('2026年12月23日から「スタンダード会員」になります');
  });

  it('to yearly begins the year today and names the charges of the years that follow', () => {
    const shown = planChangeDisclosure({ ...upgrade, plan: standardPlan, interval: 'year' }, today, {
      ...charge,
      charge: yen(11_000),
      due: yen(10_267),
    });
    expect(shown).toMatchObject({ timing: 'now', amount: 11_000, nextChargeOn: '2027-12-03' });
    expect(textOf(shown, 'payment')).toContain('2027年12月3日に11,000円\n2028年12月3日に11,000円');
    expect(textOf(shown, 'payment')).toContain('毎年12月3日に11,000円');
  });

  it('has another fingerprint as soon as one yen is another', () => {
    const one = planChangeDisclosure(upgrade, today, charge);
    const other = planChangeDisclosure(upgrade, today, { ...charge, due: yen(1_468) });
    expect(other.fingerprint).not.toBe(one.fingerprint);
    expect(planChangeDisclosure(upgrade, today, charge).fingerprint).toBe(one.fingerprint);
  });

  it('refuses an interval that the plan is not sold at', () => {
    const monthlyOnly = {
      ...supporterPlan,
      prices: supporterPlan.prices.filter(({ interval }) => interval === 'month'),
    };
    expect(() =>
      planChangeDisclosure({ ...upgrade, plan: monthlyOnly, interval: 'year' }, today, charge),
    ).toThrow(expect.objectContaining({ code: 'INTERVAL_NOT_OFFERED' }));
  });
});
