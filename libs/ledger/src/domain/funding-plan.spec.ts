import { checkedPlan, fundingLineCodes, fundingLines, planOf } from './funding-plan.ts';
import { revenueStreamCodes } from './revenue-stream.ts';

describe('the lines of a funding plan', () => {
  it('sum up every stream once', () => {
    const streams = fundingLineCodes.flatMap((line) => [...fundingLines[line].streams] as string[]);
    expect(streams.sort()).toEqual([...revenueStreamCodes].sort());
  });
});

describe('checkedPlan', () => {
  const plan = planOf(() => 1_000);

  it('keeps whole yen from 0 on', () => {
    expect(checkedPlan(2026, { ...plan, subsidy: 9_000_000 })).toMatchObject({
      value: { subsidy: 9_000_000, cost: 1_000 },
    });
  });

  it.each([
    [1999, {}, 'FUNDING_YEAR'],
    [2026, { cost: -1 }, 'FUNDING_AMOUNT'],
    [2026, { cost: 0.5 }, 'FUNDING_AMOUNT'],
    [2026, { cost: 100_000_000_000 }, 'FUNDING_AMOUNT'],
  ])('refuses %p %p', (year, changes, code) => {
    expect(checkedPlan(year, { ...plan, ...changes })).toMatchObject({ ok: false, refusal: { code } });
  });
});
