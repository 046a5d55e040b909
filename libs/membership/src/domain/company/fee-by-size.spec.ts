import { tokyoDate, yen } from '@enishi/kernel';
import { basicPlan } from './example-company-plan.ts';
import { feeBySize } from './fee-by-size.ts';

/** 11,000 a month, 132,000 a year; to 5: 60 %, to 20: 100 %, to 100: 150 %, beyond: 200 %. */
const plan = basicPlan;
const renewsOn = tokyoDate('2027-11-26');
const yearly = { interval: 'year', moved: false, prices: [], renewsOn } as const;
const own = (amount: number, validUntil: string, state: 'approved' | 'ended' = 'approved') => ({
  ...{ planKey: plan.key, interval: 'year' as const, amount: yen(amount), validUntil: tokyoDate(validUntil) },
  state,
});

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

  it.each([
    ['that holds then: it stays', 100_000, 21, own(100_000, '2027-11-26'), 100_000],
    ['that begins then', 132_000, 21, own(100_000, '2027-11-26'), 100_000],
    ['that is over then: the table', 100_000, 21, own(100_000, '2027-11-25'), 198_000],
    ['that was ended: the table', 100_000, 12, own(100_000, '2028-11-25', 'ended'), 132_000],
    ['that is dearer than the table', 132_000, 3, own(100_000, '2027-11-26'), 79_200],
  ])('a price of the company’s own %s', (_case, amount, after, price, next) => {
    const fee = feeBySize(plan, { before: 12, after }, { ...yearly, amount, prices: [price] });
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
    const held = { ...yearly, interval: 'month', amount: 11_000 } as const;
    expect(feeBySize(yearlyOnly, { before: 12, after: 21 }, held)).toBeNull();
  });
});
