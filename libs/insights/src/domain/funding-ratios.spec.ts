import fc from 'fast-check';

import { fundingRatios } from './funding-ratios.ts';
import type { YearFigures } from './funding-ratios.ts';

/** Subsidies, public contracts, individual and corporate fees, events, custom work; of a fictional association, in thousand yen. */
const year = (thousands: number[], cost: number): YearFigures => ({
  income: thousands.map((amount, index) => ({
    ...{ amount: amount * 1_000, own: index > 1, recurring: [1, 2, 3].includes(index) },
  })),
  ...{ cost: cost * 1_000, months: 12, cash: 4_450_000 },
});

describe('fundingRatios', () => {
  it.each([
    [2026, year([9_000, 3_000, 1_320, 2_640, 1_200, 840], 17_800), ['33.3', '101.1', '50.0', '66.0', '3.0']],
    [
      2027,
      year([6_000, 3_300, 2_640, 4_950, 2_000, 2_110], 20_500),
      ['55.7', '102.4', '28.6', '64.9', '2.6'],
    ],
    [
      2028,
      year([2_000, 3_300, 4_400, 7_920, 3_000, 3_380], 23_000),
      ['77.9', '104.3', '33.0', '65.9', '2.3'],
    ],
  ])('of fiscal %p', (_year, figures, [own, coverage, concentration, recurring, runway]) => {
    const ratios = fundingRatios(figures);
    const percent = (ratio: number | null) => ((ratio ?? NaN) * 100).toFixed(1);
    expect(percent(ratios.ownRatio)).toBe(own);
    expect(percent(ratios.coverage)).toBe(coverage);
    expect(percent(ratios.concentration)).toBe(concentration);
    expect(percent(ratios.recurringRatio)).toBe(recurring);
    expect(ratios.runwayMonths?.toFixed(1)).toBe(runway);
  });

  it('say nothing where there is nothing to divide by', () => {
    expect(fundingRatios({ ...year([0, 0, 0, 0, 0, 0], 0), months: 0 })).toEqual({
      ownRatio: null,
      coverage: null,
      concentration: null,
      recurringRatio: null,
      runwayMonths: null,
    });
  });

  it('keep shares between nothing and all', () => {
    const amounts = fc.array(fc.nat(10_000), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(amounts, fc.nat(10_000), (thousands, cost) => {
        const { ownRatio, concentration, recurringRatio } = fundingRatios(year(thousands, cost));
        for (const share of [ownRatio, concentration, recurringRatio])
          expect(share === null || (share >= 0 && share <= 1)).toBe(true);
      }),
      { verbose: true },
    );
  });
});
