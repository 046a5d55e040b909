import { yen } from '@enishi/kernel';
import { draftOf } from './plan-draft.ts';
import { standardPlan, supportingPlan } from './plan-examples.ts';
import type { PlanTerms } from './plan.ts';
import { checkRevision, groupMoves, planRevision, versionAtPrice } from './plan-revision.ts';

const changed = (changes: Partial<PlanTerms>) => planRevision(standardPlan, { ...standardPlan, ...changes });
const discount = (amount: number) => ({
  key: 'event_discount',
  label: { ja: `${amount}円引き`, en: `${amount} off` },
  included: true,
  amount,
});

describe('a new version of a plan', () => {
  it('changes nothing when nothing differs', () => {
    expect(planRevision(standardPlan, draftOf(standardPlan, true))).toEqual({
      ...{ prices: [], better: [], lesser: [] },
      changes: false,
    });
    expect(changed({ summary: { ja: '新しい説明', en: 'Another text' } }).changes).toBe(true);
  });

  it('names prices that change, come and go', () => {
    const prices = [
      { interval: 'month' as const, amount: yen(1_300) },
      { interval: 'year' as const, amount: yen(11_000) },
    ];
    expect(changed({ prices }).prices).toEqual([{ interval: 'month', before: 1100, after: 1300 }]);
    expect(changed({ prices: prices.slice(1) }).prices).toEqual([
      { interval: 'month', before: 1100, after: null },
    ]);
  });

  it('tells better from lesser, by the amount as well', () => {
    const benefits = standardPlan.benefits.slice(0, 2);
    const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key);
    expect(keysOf(changed({ benefits }).lesser)).toEqual(['event_discount']);
    const before = { ...standardPlan, benefits: [...benefits, discount(1_000)] };
    const more = planRevision(before, { ...before, benefits: [...benefits, discount(1_500)] });
    expect([keysOf(more.better), keysOf(more.lesser)]).toEqual([['event_discount'], []]);
    const less = planRevision(before, { ...before, benefits: [...benefits, discount(500)] });
    expect([keysOf(less.better), keysOf(less.lesser)]).toEqual([[], ['event_discount']]);
  });

  it('keeps kind, tax treatment and the beginning of the year', () => {
    expect(checkRevision(standardPlan, { ...standardPlan, yearFrom: 4 })).toMatchObject({
      refusal: { code: 'PLAN_FACT_FIXED', facts: { fact: 'yearFrom' } },
    });
    expect(checkRevision(standardPlan, { ...standardPlan, yearFrom: null })).toMatchObject({ ok: true });
    expect(checkRevision(standardPlan, { ...standardPlan, taxCategory: 'out_of_scope' })).toMatchObject({
      refusal: { code: 'PLAN_FACT_FIXED', facts: { fact: 'taxCategory' } },
    });
    expect(checkRevision(standardPlan, supportingPlan)).toMatchObject({
      refusal: { facts: { fact: 'kind' } },
    });
    expect(checkRevision(standardPlan, standardPlan).ok).toBe(true);
  });
});

describe('the people concerned and the money', () => {
  const groups = [
    { interval: 'month' as const, amount: yen(1_100), people: 12, leaving: 2 },
    { interval: 'year' as const, amount: yen(11_000), people: 3, leaving: 0 },
  ];

  it('counts a year of the difference, without those who leave', () => {
    const moves = groupMoves(groups, [{ interval: 'month', amount: yen(1_300) }]);
    expect(moves.map(({ after, yearlyDifference }) => [after, yearlyDifference])).toEqual([
      [1300, 24_000],
      [null, 0],
    ]);
  });

  it('is negative where the price falls', () => {
    const [, yearly] = groupMoves(groups, [{ interval: 'year', amount: yen(10_000) }]);
    expect(yearly).toMatchObject({ after: 10_000, yearlyDifference: -3_000 });
  });

  it('knows the version by the price that is paid', () => {
    const versions = [1_000, 1_100, 1_100, 1_300].map((amount, index) => ({
      version: index + 1,
      prices: [{ interval: 'month' as const, amount: yen(amount) }],
    }));
    const at = (amount: number) => versionAtPrice(versions, { interval: 'month', amount: yen(amount) });
    expect([at(1_000), at(1_100), at(1_300), at(999)]).toEqual([1, 3, 4, null]);
  });
});
