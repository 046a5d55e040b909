import { tokyoDate, yen } from '@enishi/kernel';
import fc from 'fast-check';
import { firstYear } from './first-year.ts';

describe('the first year of a plan by fiscal year (月割)', () => {
  it.each([
    // From April, 12,000 yen: the month of joining counts whole.
    [4, 12_000, '2026-10-10', 6, 6_000, '2027-04-01'],
    [4, 12_000, '2026-04-01', 12, 12_000, '2027-04-01'],
    [4, 12_000, '2026-04-30', 12, 12_000, '2027-04-01'],
    [4, 12_000, '2027-03-31', 1, 1_000, '2027-04-01'],
    [4, 12_000, '2027-04-01', 12, 12_000, '2028-04-01'],
    // Fractions of a yen are not charged: 10,000 × 7 / 12 = 5,833.33….
    [4, 10_000, '2026-09-01', 7, 5_833, '2027-04-01'],
    // From January, and from the month after the one of joining.
    [1, 6_000, '2028-02-29', 11, 5_500, '2029-01-01'],
    [3, 6_000, '2028-02-29', 1, 500, '2028-03-01'],
  ])(
    'year from month %i at %i yen, joined on %s: %i months, %i yen, next charge on %s',
    (from, annual, day, months, amount, end) => {
      const first = firstYear({ yearFrom: from }, yen(annual), tokyoDate(day));
      expect(first).toMatchObject({ months, amount, period: { start: day, end } });
    },
  );

  it('is none where the year begins on the day of joining', () => {
    expect(firstYear({ yearFrom: null }, yen(12_000), tokyoDate('2026-10-10'))).toBeNull();
    expect(firstYear({}, yen(12_000), tokyoDate('2026-10-10'))).toBeNull();
  });

  it('never costs more than the year, and never less than the month before (property)', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const property = fc.property(
      month,
      month,
      fc.integer({ min: 600, max: 999_999 }),
      (from, joined, annual) => {
        const on = (number: number) => tokyoDate(`2026-${String(number).padStart(2, '0')}-15`);
        const first = firstYear({ yearFrom: from }, yen(annual), on(joined))!;
        expect(first.amount).toBeLessThanOrEqual(annual);
        expect(first.amount).toBeGreaterThanOrEqual(50);
        expect(annual * first.months - first.amount * 12).toBeLessThan(12);
        expect(first.months).toBeGreaterThanOrEqual(1);
        expect(first.months).toBeLessThanOrEqual(12);
      },
    );
    fc.assert(property);
  });
});
