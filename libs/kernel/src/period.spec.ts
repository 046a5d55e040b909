import fc from 'fast-check';
import { firstPeriod, lastUsableDay, nextPeriod } from './period.ts';
import type { BillingInterval, Period } from './period.ts';
import { addMonthsFromAnchor, dayOfMonth, daysBetween, tokyoDate, tokyoDateOf } from './tokyo-date.ts';

function starts(start: string, interval: BillingInterval, count: number): string[] {
  const periods: Period[] = [firstPeriod(tokyoDate(start), interval)];
  while (periods.length < count) periods.push(nextPeriod(periods.at(-1)!));
  return periods.map((period) => period.start);
}

describe('periods', () => {
  it('come back to the 31st after February', () => {
    expect(starts('2026-01-31', 'month', 5)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
  });

  it('come back to 29 February in leap years', () => {
    expect(starts('2028-02-29', 'year', 5)).toEqual([
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
  });

  it('end exclusively; the last usable day is the one before', () => {
    const period = firstPeriod(tokyoDate('2026-11-23'), 'month');
    expect(period.end).toBe('2026-12-23');
    expect(lastUsableDay(period)).toBe('2026-12-22');
  });

  it('follow each other without gaps, and the n-th is the same however it is reached', () => {
    const start = fc
      .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })
      .map((at) => tokyoDateOf(new Date(at)));
    const interval = fc.constantFrom<BillingInterval>('month', 'year');
    fc.assert(
      fc.property(start, interval, fc.integer({ min: 1, max: 40 }), (day, every, count) => {
        let period = firstPeriod(day, every);
        for (let made = 1; made < count; made += 1) {
          const following = nextPeriod(period);
          expect(following.start).toBe(period.end);
          expect(daysBetween(following.start, following.end)).toBeGreaterThanOrEqual(28);
          period = following;
        }
        const step = every === 'year' ? 12 : 1;
        expect(period.end).toBe(addMonthsFromAnchor(day, count * step, dayOfMonth(day)));
      }),
      { verbose: true },
    );
  });
});
