import { basicPlan } from './example-company-plan.ts';
import { feeBySize } from './fee-by-size.ts';

/** 11,000 a month, 132,000 a year; to 5: 60 %, to 20: 100 %, to 100: 150 %, beyond: 200 %. */
const plan = basicPlan;
const yearly = { interval: 'year', moved: false } as const;

describe('what another number of employees does to a running fee', () => {
  it.each([
    ['stays within the band', 12, 20, 132_000, 132_000],
    ['rises with the band', 12, 21, 132_000, 198_000],
    ['falls with the band', 12, 3, 132_000, 79_200],
    ['rises to the last band', 12, 5_000, 132_000, 264_000],
  ])('%s: %i to %i', (_case, before, after, amount, next) => {
    const fee = feeBySize(plan, { before, after }, { ...yearly, amount });
    expect(fee).toMatchObject({ now: { amount }, next: { amount: next } });
  });

  it('leaves a fee that was negotiated as it was agreed', () => {
    expect(feeBySize(plan, { before: 12, after: 21 }, { ...yearly, amount: 120_000 })).toBeNull();
  });

  it('reckons from what is paid where another fee was agreed to already in the same term', () => {
    const held = { ...yearly, amount: 132_000, moved: true };
    expect(feeBySize(plan, { before: 21, after: 12 }, held)).toMatchObject({
      now: { amount: 132_000, percent: 100 },
      next: { amount: 132_000 },
    });
  });

  it('has nothing to say of an interval that the version does not offer', () => {
    const yearlyOnly = { ...plan, prices: plan.prices.filter(({ interval }) => interval === 'year') };
    const held = { interval: 'month', amount: 11_000, moved: false } as const;
    expect(feeBySize(yearlyOnly, { before: 12, after: 21 }, held)).toBeNull();
  });
});
