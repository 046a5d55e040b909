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
    const period = contractPeriod(began, per, day);
    expect(period && [period.from, period.until]).toEqual(expected);
  });

  it('has every day of a contract in exactly one period, without a gap', () => {
    const days = fc.integer({ min: 0, max: 1_500 });
    fc.assert(
      fc.property(days, days, fc.constantFrom(...Object.values(quotaPeriods)), (start, later, per) => {
        const began = addDays(d('2026-01-01'), start);
        const day = addDays(began, later);
        const period = contractPeriod(began, per, day)!;
        expect(period.from <= day && day < period.until).toBe(true);
        const next = contractPeriod(began, per, period.until)!;
        expect(next.from).toBe(period.until);
      }),
    );
  });

  it('makes up the years of a contract, the newest first', () => {
    expect(contractYears(d('2024-11-26'), d('2026-11-26')).map(({ from }) => from)).toEqual([
      '2026-11-26',
      '2025-11-26',
      '2024-11-26',
    ]);
    expect(contractYears(d('2026-11-26'), d('2026-11-25'))).toEqual([]);
  });
});
