import fc from 'fast-check';
import { yen } from '@enishi/kernel';
import { bandFault, bandFrom, bandOf, bandPrice, priceUnits } from './size-band.ts';
import type { SizeBand } from './size-band.ts';

const bands: readonly SizeBand[] = [
  { upTo: 5, percent: 60 },
  { upTo: 20, percent: 100 },
  { upTo: 100, percent: 150 },
  { upTo: null, percent: 200 },
];

describe('the size band of a company', () => {
  it.each([
    [1, 60],
    [5, 60],
    [6, 100],
    [12, 100],
    [20, 100],
    [21, 150],
    [100, 150],
    [101, 200],
    [2_850, 200],
  ])('with %i employees pays %i percent', (employees, percent) => {
    expect(bandOf(bands, employees).percent).toBe(percent);
  });

  it('begins after the band before it', () => {
    expect(bands.map((band) => bandFrom(bands, band))).toEqual([1, 6, 21, 101]);
  });
});

describe('the price of a band', () => {
  it.each([
    [132_000, 60, 100, 79_200, 0],
    [132_000, 100, 100, 132_000, 0],
    [330_000, 150, 100, 495_000, 0],
    [990_000, 200, 100, 1_980_000, 0],
    [27_500, 60, 100, 16_500, 0],
    [11_000, 150, 100, 16_500, 0],
    [1_105, 60, 10, 660, 300],
    [1_105, 60, 1, 663, 0],
    [1_111, 65, 1, 722, 15],
    [13_750, 60, 1_000, 8_000, 25_000],
  ] as const)('%i yen at %i %% in units of %i are %i', (listed, percent, unit, amount, roundedOff) => {
    expect(bandPrice(yen(listed), { upTo: null, percent }, unit)).toMatchObject({ amount, roundedOff });
  });

  it('is never more than its part of the listed price and less by under one unit, in whole units, larger for larger bands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 5_000_000 }),
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom(...priceUnits),
        (listed, percent, more, unit) => {
          const price = bandPrice(yen(listed), { upTo: null, percent }, unit);
          const exact = (BigInt(listed) * BigInt(percent)) as bigint;
          expect(BigInt(price.amount) * 100n + BigInt(price.roundedOff)).toBe(exact);
          expect(price.roundedOff).toBeGreaterThanOrEqual(0);
          expect(price.roundedOff).toBeLessThan(unit * 100);
          expect(price.amount % unit).toBe(0);
          const larger = bandPrice(yen(listed), { upTo: null, percent: percent + more }, unit);
          expect(larger.amount).toBeGreaterThanOrEqual(price.amount);
        },
      ),
      { verbose: 1 },
    );
  });
});

describe('a table of bands', () => {
  it.each([
    ['in order', bands, null],
    ['without a last band', bands.slice(0, 3), 'last_band_ends'],
    ['empty', [], 'last_band_ends'],
    ['out of order', [bands[1]!, bands[0]!, bands[3]!], 'bands_out_of_order'],
    ['with an end in the middle', [bands[3]!, bands[3]!], 'bands_out_of_order'],
    ['with a percent of nothing', [{ upTo: null, percent: 0 }], 'band_percent'],
  ])('%s', (_case, table, fault) => {
    expect(bandFault(table)).toBe(fault);
  });
});
