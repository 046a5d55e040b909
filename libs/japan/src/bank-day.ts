import { addDays } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import holidayJp from '@holiday-jp/holiday_jp';

/** What becomes of a day of payment on which banks are closed: the business day before it, the one after it, or that day as written. */
export type BankDayShift = 'before' | 'after' | 'none';

const newYear = /-(?:12-31|01-0[1-3])$/;

/**
 * Whether banks are open: not on Saturdays, Sundays, national holidays and from 31 December to 3 January
 * (銀行法施行令5条). Holidays are known from 1970 to 2050; those of later years than the next are provisional until the Cabinet Office
 * has announced the equinoxes.
 */
export function isBankDay(day: TokyoDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !newYear.test(day) && !Object.hasOwn(holidayJp.holidays, day);
}

/** The day that is so many bank days after a day, or with a negative count before it; with 0 the day itself. */
export function addBankDays(day: TokyoDate, count: number): TokyoDate {
  const step = Math.sign(count);
  let moved = day;
  for (let left = Math.abs(count); left > 0; left -= 1)
    moved = bankDayFor(addDays(moved, step), step > 0 ? 'after' : 'before');
  return moved;
}

/** The day on which a payment due on `day` is made. */
export function bankDayFor(day: TokyoDate, shift: BankDayShift): TokyoDate {
  if (shift === 'none') return day;
  let moved = day;
  while (!isBankDay(moved)) moved = addDays(moved, shift === 'before' ? -1 : 1);
  return moved;
}
