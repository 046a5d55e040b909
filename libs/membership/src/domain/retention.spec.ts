import { tokyoDate } from '@enishi/kernel';
import { keptUntil } from './retention.ts';

describe('how long the law has records kept', () => {
  it.each([
    ['2026-11-25', 7, '2034-06-01', 'a receipt of November, of the year that ends in March'],
    ['2027-03-31', 7, '2034-06-01', 'the last day of the accounting year'],
    ['2027-04-01', 7, '2035-06-01', 'the first day of the next one'],
    ['2027-02-28', 7, '2034-06-01', 'the end of February'],
    ['2028-02-29', 3, '2031-06-01', 'a leap day, kept for three years'],
    ['2026-11-25', 3, '2030-06-01', 'a record of who looked, kept for three years'],
    ['2026-11-25', 10, '2037-06-01', 'a year of losses, kept for ten'],
  ] as const)('%s for %i years: free from %s (%s)', (day, years, until, _case) => {
    expect(keptUntil(tokyoDate(day), years)).toBe(until);
  });
});
