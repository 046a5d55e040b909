import { addDays, daysBetween, tokyoDate } from '@enishi/kernel';
import { isBankDay } from '@enishi/japan';
import { inspectedBy, mostPayDays, payDayOf } from './pay-day.ts';

describe('by when the reward of a day of work is paid', () => {
  it.each([
    ['the end of the month that follows', '2026-09-10', '2026-10-30', '31 October is a Saturday'],
    ['the same on a bank day', '2026-10-15', '2026-11-30', 'a Monday'],
    [
      'the sixtieth day where the month ends later',
      '2026-07-01',
      '2026-08-28',
      '29 August, the 60th, is a Saturday',
    ],
    ['the last day of a month', '2026-07-31', '2026-08-31', 'the 32nd day'],
    ['over the end of the year', '2026-12-28', '2027-01-29', '31 January is a Sunday'],
    [
      'before the banks close for New Year',
      '2026-11-02',
      '2026-12-30',
      '31 December is the 60th, and closed',
    ],
    ['over the end of the fiscal year', '2027-02-01', '2027-03-31', 'the 59th day'],
    ['into a short February', '2027-01-05', '2027-02-26', '28 February is a Sunday'],
  ])('%s: %s is paid by %s (%#)', (_, work, due) => {
    expect(payDayOf(tokyoDate(work))).toBe(due);
  });

  it('is never later than the sixtieth day counted from the day of the work, and a bank day, on every day of four years', () => {
    for (let at = 0, day = tokyoDate('2025-01-01'); at < 1461; at += 1, day = addDays(day, 1)) {
      const due = payDayOf(day);
      expect(daysBetween(day, due) + 1).toBeLessThanOrEqual(mostPayDays);
      expect(due > day).toBe(true);
      expect(isBankDay(due)).toBe(true);
    }
  });

  it('waits for no review: the work is looked at within three days', () => {
    expect(inspectedBy(tokyoDate('2026-12-30'))).toBe('2027-01-02');
  });
});
