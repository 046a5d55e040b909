import { yen } from '@enishi/kernel';
import { draftOf } from './plan-draft.ts';
import { standardPlan, supportingPlan, youthPricedPlan } from './plan-examples.ts';
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
    expect(changed({ prices }).prices).toEqual([
      { reduction: null, interval: 'month', before: 1100, after: 1300 },
    ]);
    expect(changed({ prices: prices.slice(1) }).prices).toEqual([
      { reduction: null, interval: 'month', before: 1100, after: null },
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
    { interval: 'month' as const, amount: yen(1_100), reduction: null, people: 12, leaving: 2 },
    { interval: 'year' as const, amount: yen(11_000), reduction: null, people: 3, leaving: 0 },
  ];

  it('counts a year of the difference, without those who leave', () => {
    const moves = groupMoves(groups, { prices: [{ interval: 'month', amount: yen(1_300) }] });
    expect(moves.map(({ after, yearlyDifference }) => [after, yearlyDifference])).toEqual([
      [1300, 24_000],
      [null, 0],
    ]);
  });

  it('is negative where the price falls', () => {
    const [, yearly] = groupMoves(groups, { prices: [{ interval: 'year', amount: yen(10_000) }] });
    expect(yearly).toMatchObject({ after: 10_000, yearlyDifference: -3_000 });
  });

  it('knows the version by the price that is paid', () => {
    const versions = [1_000, 1_100, 1_100, 1_300].map((amount, index) => ({
      version: index + 1,
      prices: [{ interval: 'month' as const, amount: yen(amount) }],
    }));
    const at = (amount: number) =>
      versionAtPrice(versions, { interval: 'month', amount: yen(amount), reduction: null });
    expect([at(1_000), at(1_100), at(1_300), at(999)]).toEqual([1, 3, 4, null]);
  });

  it('of a reduced price goes by the reduced one, or by the regular one where the version has none', () => {
    const payers = [
      {
        interval: 'month' as const,
        amount: yen(550),
        reduction: 'under_age' as const,
        people: 4,
        leaving: 0,
      },
    ];
    const dearer = [
      { kind: 'under_age' as const, below: 29, prices: [{ interval: 'month' as const, amount: yen(650) }] },
    ];
    const [reduced] = groupMoves(payers, { ...standardPlan, reductions: dearer });
    expect(reduced).toMatchObject({ after: 650, yearlyDifference: 4_800 });
    const [regular] = groupMoves(payers, standardPlan);
    expect(regular).toMatchObject({ after: 1_100, yearlyDifference: 26_400 });
    const versions = [
      { ...youthPricedPlan, version: 1 },
      { ...standardPlan, version: 2 },
    ];
    expect(versionAtPrice(versions, payers[0]!)).toBe(1);
  });

  it('sees a reduced price that comes, changes its age, or goes', () => {
    expect(planRevision(standardPlan, youthPricedPlan)).toMatchObject({
      changes: true,
      prices: [
        { reduction: 'under_age', interval: 'month', before: null, after: 550 },
        { reduction: 'under_age', interval: 'year', before: null, after: 5_500 },
      ],
    });
    const [young] = youthPricedPlan.reductions!;
    const older = { ...youthPricedPlan, reductions: [{ ...young!, below: 30 }] };
    expect(planRevision(youthPricedPlan, older)).toMatchObject({ changes: true, prices: [] });
    expect(planRevision(youthPricedPlan, youthPricedPlan).changes).toBe(false);
  });
});
