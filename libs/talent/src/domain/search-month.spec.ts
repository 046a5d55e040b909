import { addDays, tokyoDate } from '@enishi/kernel';
import { lastDayOf, monthAfter, monthGate, monthsOn } from './search-month.ts';
import type { MonthGround, SearchMonth } from './search-month.ts';

const day = (text: string) => tokyoDate(text);

describe('a month of searching', () => {
  it.each([
    ['2026-04-01', '2026-04-30'],
    ['2026-04-15', '2026-05-14'],
    ['2027-01-31', '2027-02-27'],
    ['2028-01-31', '2028-02-28'],
    ['2026-12-31', '2027-01-30'],
  ])('that is begun on %s lasts to the end of %s', (from, last) => {
    const month = monthAfter(null, day(from));
    expect([month.fromDay, lastDayOf(month)]).toEqual([from, last]);
  });

  it('follows the one before it without a gap or a day twice, and keeps its anchor through a short month', () => {
    const ends: string[] = [];
    let latest: SearchMonth | null = null;
    for (let n = 0; n < 5; n += 1) {
      const before: SearchMonth | null = latest;
      latest = monthAfter(latest, day('2027-01-31'));
      if (before) expect(latest.fromDay).toBe(before.untilDay);
      ends.push(lastDayOf(latest));
    }
    expect(ends).toEqual(['2027-02-27', '2027-03-30', '2027-04-29', '2027-05-30', '2027-06-29']);
  });

  it('begins anew with its own anchor where the one before it is over', () => {
    const first = monthAfter(null, day('2027-01-31'));
    expect(monthAfter(first, first.untilDay)).toMatchObject({ fromDay: '2027-02-28', nth: 0 });
    expect(monthAfter(first, addDays(first.untilDay, -1))).toMatchObject({ fromDay: '2027-02-28', nth: 1 });
  });

  it('runs from its first day to its last, beside the one that was begun ahead', () => {
    const first = monthAfter(null, day('2026-04-01'));
    const second = monthAfter(first, day('2026-04-20'));
    const both = [first, second];
    expect(monthsOn(both, day('2026-04-01'))).toEqual({ running: first, next: second });
    expect(monthsOn(both, day('2026-04-30'))).toEqual({ running: first, next: second });
    expect(monthsOn(both, day('2026-05-01'))).toEqual({ running: second, next: null });
    expect(monthsOn(both, day('2026-06-01'))).toEqual({ running: null, next: null });
  });

  const rows: [MonthGround, string][] = [
    [{ left: null, runs: false, ever: false, current: true }, 'open'],
    [{ left: 3, runs: false, ever: false, current: true }, 'no_month'],
    [{ left: 3, runs: true, ever: true, current: true }, 'open'],
    [{ left: 1, runs: false, ever: true, current: true }, 'no_month'],
    [{ left: 0, runs: true, ever: true, current: true }, 'open'],
    [{ left: 0, runs: false, ever: true, current: true }, 'used_up'],
    [{ left: 0, runs: false, ever: false, current: true }, 'not_in_plan'],
    [{ left: 0, runs: true, ever: true, current: false }, 'not_in_plan'],
    [{ left: 0, runs: false, ever: true, current: false }, 'not_in_plan'],
  ];
  it.each(rows)('%p is %s', (ground, gate) => expect(monthGate(ground)).toBe(gate));
});
