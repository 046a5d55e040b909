import fc from 'fast-check';
import {
  addDays,
  addMonthsFromAnchor,
  ageOn,
  compareDates,
  dayOfAge,
  daysBetween,
  endOfTokyoDay,
  fiscalYearOf,
  isTokyoDate,
  startOfTokyoDay,
  tokyoDate,
  tokyoClockOf,
  tokyoDateOf,
} from './tokyo-date.ts';
import { addMonths, firstDayOf, isTokyoMonth, monthOf, tokyoMonth } from './tokyo-month.ts';

const day = tokyoDate;

describe('TokyoDate', () => {
  it.each(['2027-02-29', '2026-13-01', '2026-00-10', '2026-4-1', '2026/04/01', '2026-04-31', ''])(
    '%p is not a day',
    (text) => {
      expect(isTokyoDate(text)).toBe(false);
      expect(() => tokyoDate(text)).toThrow(RangeError);
    },
  );

  it('knows 29 February 2028', () => expect(isTokyoDate('2028-02-29')).toBe(true));

  it.each([
    ['2026-01-30T14:59:59.999Z', '2026-01-30'],
    ['2026-01-30T15:00:00.000Z', '2026-01-31'],
    ['2026-12-31T15:00:00.000Z', '2027-01-01'],
  ])('%s falls on %s in Tokyo', (instant, expected) => {
    expect(tokyoDateOf(new Date(instant))).toBe(expected);
  });

  it('is shown with the clock of Tokyo, to the minute', () => {
    expect(tokyoClockOf(new Date('2026-01-30T15:00:59Z'))).toBe('00:00');
    expect(tokyoClockOf(new Date('2026-01-30T09:30:00Z'))).toBe('18:30');
  });

  it('begins at 15:00 UTC of the day before and ends a millisecond before the next', () => {
    expect(startOfTokyoDay(day('2026-03-01')).toISOString()).toBe('2026-02-28T15:00:00.000Z');
    expect(endOfTokyoDay(day('2026-03-01')).toISOString()).toBe('2026-03-01T14:59:59.999Z');
  });

  it('counts the fiscal year from April', () => {
    expect(fiscalYearOf(day('2027-03-31'))).toBe(2026);
    expect(fiscalYearOf(day('2027-04-01'))).toBe(2027);
    expect(fiscalYearOf(day('2027-04-01'), 7)).toBe(2026);
    expect(fiscalYearOf(day('2027-01-01'), 1)).toBe(2027);
  });

  it.each([
    ['2010-11-24', '2026-11-23', 15],
    ['2010-11-23', '2026-11-23', 16],
    ['1997-11-23', '2026-11-23', 29],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
  ])('born %s, on %s aged %i', (birth, on, age) => {
    expect(ageOn(day(birth), day(on))).toBe(age);
  });

  it.each([
    ['1997-11-23', 29, '2026-11-23'],
    // Born on 1 April: 29 at the end of 31 March, so April is the first day.
    ['1998-04-01', 29, '2027-04-01'],
    // 29 February: 28 years old on 1 March of a common year, on 29 February of a leap year.
    ['1999-12-31', 29, '2028-12-31'],
    ['2000-02-29', 29, '2029-03-01'],
    ['2000-02-29', 28, '2028-02-29'],
  ])('born %s, aged %i from %s on and not the day before', (birth, years, first) => {
    expect(dayOfAge(day(birth), years)).toBe(first);
    expect(ageOn(day(birth), day(first))).toBe(years);
    expect(ageOn(day(birth), addDays(day(first), -1))).toBe(years - 1);
  });

  it('moves by months from an anchor day', () => {
    expect(addMonthsFromAnchor(day('2026-01-31'), 1, 31)).toBe('2026-02-28');
    expect(addMonthsFromAnchor(day('2026-02-28'), 1, 31)).toBe('2026-03-31');
    expect(addMonthsFromAnchor(day('2026-01-15'), -1, 15)).toBe('2025-12-15');
    expect(addMonthsFromAnchor(day('2028-02-29'), 12, 29)).toBe('2029-02-28');
  });

  it('adds days, counts them back and orders days', () => {
    const anyDay = fc
      .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2090, 0, 1) })
      .map((at) => tokyoDateOf(new Date(at)));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (start, days) => {
        const end = addDays(start, days);
        expect(daysBetween(start, end)).toBe(days);
        expect(Math.sign(compareDates(end, start))).toBe(Math.sign(days));
        expect(tokyoDateOf(startOfTokyoDay(end))).toBe(end);
      }),
      { verbose: true },
    );
  });
});

describe('TokyoMonth', () => {
  it('checks what comes from outside', () => {
    expect(isTokyoMonth('2026-11')).toBe(true);
    expect(isTokyoMonth('2026-13')).toBe(false);
    expect(() => tokyoMonth('2026-1')).toThrow(RangeError);
  });

  it('moves over the turn of the year', () => {
    expect(addMonths(tokyoMonth('2026-11'), 3)).toBe('2027-02');
    expect(addMonths(tokyoMonth('2026-01'), -12)).toBe('2025-01');
    expect(monthOf(firstDayOf(tokyoMonth('2026-02')))).toBe('2026-02');
  });
});
