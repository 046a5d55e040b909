import { addDays, tokyoDate } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import fc from 'fast-check';
import { quotaPeriods } from './benefit-kinds.ts';
import type { QuotaPeriod } from './benefit-kinds.ts';
import { contractPeriod, contractYears } from './contract-period.ts';

const d = tokyoDate;

describe('the period of a counter', () => {
  it.each<[string, TokyoDate, QuotaPeriod, TokyoDate, [string, string] | null]>([
    ['first day', d('2026-11-26'), 'year', d('2026-11-26'), ['2026-11-26', '2027-11-26']],
    ['last day of the year', d('2026-11-26'), 'year', d('2027-11-25'), ['2026-11-26', '2027-11-26']],
    ['the second year', d('2026-11-26'), 'year', d('2027-11-26'), ['2027-11-26', '2028-11-26']],
    ['a new calendar year', d('2026-11-26'), 'year', d('2027-01-05'), ['2026-11-26', '2027-11-26']],
    ['a leap day, a year later', d('2028-02-29'), 'year', d('2029-02-28'), ['2029-02-28', '2030-02-28']],
    ['a leap day, four years later', d('2028-02-29'), 'year', d('2032-02-29'), ['2032-02-29', '2033-02-28']],
    ['31 January by month', d('2027-01-31'), 'month', d('2027-02-27'), ['2027-01-31', '2027-02-28']],
    ['its second month', d('2027-01-31'), 'month', d('2027-03-30'), ['2027-02-28', '2027-03-31']],
    ['the day before it began', d('2026-11-26'), 'year', d('2026-11-25'), null],
  ])('%s', (_case, began, per, day, expected) => {
    const period = contractPeriod({ began, yearFrom: null }, per, day);
    expect(period && [period.from, period.until]).toEqual(expected);
  });

  it('has every day of a contract in exactly one period, without a gap', () => {
    const days = fc.integer({ min: 0, max: 1_500 });
    fc.assert(
      fc.property(days, days, fc.constantFrom(...Object.values(quotaPeriods)), (start, later, per) => {
        const began = addDays(d('2026-01-01'), start);
        const day = addDays(began, later);
        const period = contractPeriod({ began, yearFrom: null }, per, day)!;
        expect(period.from <= day && day < period.until).toBe(true);
        const next = contractPeriod({ began, yearFrom: null }, per, period.until)!;
        expect(next.from).toBe(period.until);
      }),
    );
  });

  it('makes up the years of a contract, the newest first', () => {
    expect(
      contractYears({ began: d('2024-11-26'), yearFrom: null }, d('2026-11-26')).map(({ from }) => from),
    ).toEqual(['2026-11-26', '2025-11-26', '2024-11-26']);
    expect(contractYears({ began: d('2026-11-26'), yearFrom: null }, d('2026-11-25'))).toEqual([]);
  });

  it.each<[string, TokyoDate, QuotaPeriod, TokyoDate, [string, string]]>([
    ['its part of a year', d('2027-08-05'), 'year', d('2028-03-31'), ['2027-08-05', '2028-04-01']],
    ['its second year', d('2027-08-05'), 'year', d('2028-04-01'), ['2028-04-01', '2029-04-01']],
    [
      'a year that began on its first day',
      d('2027-04-01'),
      'year',
      d('2027-04-01'),
      ['2027-04-01', '2028-04-01'],
    ],
    ['one day of a year', d('2027-03-31'), 'year', d('2027-03-31'), ['2027-03-31', '2027-04-01']],
    ['a leap day', d('2028-02-29'), 'year', d('2028-03-01'), ['2028-02-29', '2028-04-01']],
    ['its first month', d('2027-08-05'), 'month', d('2027-08-31'), ['2027-08-05', '2027-09-01']],
    ['its second month', d('2027-08-05'), 'month', d('2027-09-01'), ['2027-09-01', '2027-10-01']],
    ['the month of a leap day', d('2028-02-29'), 'month', d('2028-02-29'), ['2028-02-29', '2028-03-01']],
  ])('of a contract by fiscal year from April: %s', (_case, began, per, day, expected) => {
    const period = contractPeriod({ began, yearFrom: 4 }, per, day);
    expect(period && [period.from, period.until]).toEqual(expected);
    expect(contractPeriod({ began, yearFrom: 4 }, per, addDays(began, -1))).toBeNull();
  });

  it('by fiscal year has every day in exactly one period too, and years that end together (property)', () => {
    const days = fc.integer({ min: 0, max: 1_500 });
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        days,
        days,
        month,
        fc.constantFrom(...Object.values(quotaPeriods)),
        (start, later, yearFrom, per) => {
          const began = addDays(d('2026-01-01'), start);
          const day = addDays(began, later);
          const period = contractPeriod({ began, yearFrom }, per, day)!;
          expect(period.from <= day && day < period.until).toBe(true);
          expect(contractPeriod({ began, yearFrom }, per, period.until)!.from).toBe(period.until);
          expect(period.until.slice(8)).toBe('01');
          const years = contractYears({ began, yearFrom }, day);
          expect(years.at(-1)!.from).toBe(began);
          expect(years.every(({ until }) => Number(until.slice(5, 7)) === yearFrom)).toBe(true);
        },
      ),
    );
  });
});
