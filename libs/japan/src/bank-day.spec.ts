import { tokyoDate } from '@enishi/kernel';
import { addBankDays, bankDayFor, isBankDay } from './bank-day.ts';

describe('days on which banks are open', () => {
  it.each([
    ['2026-11-26', true, 'a Thursday'],
    ['2026-11-28', false, 'a Saturday'],
    ['2026-11-29', false, 'a Sunday'],
    ['2026-11-23', false, '勤労感謝の日'],
    ['2026-09-22', false, 'the day between two holidays (国民の休日)'],
    ['2027-03-22', false, 'the holiday instead of a Sunday (振替休日)'],
    ['2026-12-30', true, 'the last day of the year for banks'],
    ['2026-12-31', false, 'New Year’s Eve, closed by the Banking Act though no holiday'],
    ['2027-01-03', false, 'the third of January'],
    ['2027-01-04', true, 'the first day of the year for banks'],
  ])('%s: %s (%s)', (day, open) => {
    expect(isBankDay(tokyoDate(day))).toBe(open);
  });

  it.each([
    ['2026-12-31', 'before', '2026-12-30'],
    ['2026-12-31', 'after', '2027-01-04'],
    ['2026-12-31', 'none', '2026-12-31'],
    ['2026-05-03', 'before', '2026-05-01'],
    ['2026-05-03', 'after', '2026-05-07'],
    ['2026-11-26', 'before', '2026-11-26'],
  ] as const)('due on %s, moved %s: %s', (day, shift, paid) => {
    expect(bankDayFor(tokyoDate(day), shift)).toBe(paid);
  });

  it.each([
    ['2026-11-26', 1, '2026-11-27', 'a Friday'],
    ['2026-11-27', 1, '2026-11-30', 'over a weekend'],
    ['2026-11-28', 1, '2026-11-30', 'from a Saturday'],
    ['2026-12-28', 5, '2027-01-06', 'over the turn of the year'],
    ['2027-01-06', -5, '2026-12-28', 'and back'],
    ['2026-09-18', 1, '2026-09-24', 'over Respect-for-the-Aged Day, the day between and the equinox'],
    ['2027-04-28', 2, '2027-05-06', 'over the Golden Week'],
    ['2026-11-28', 0, '2026-11-28', 'none'],
  ])('%s moved by %s bank days is %s (%s)', (day, count, moved) => {
    expect(addBankDays(tokyoDate(day), count)).toBe(moved);
  });
});
