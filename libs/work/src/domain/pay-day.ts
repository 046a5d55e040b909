import { bankDayFor } from '@enishi/japan';
import { addDays, addMonths, firstDayOf, monthOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

/** Days within which a reward is paid, the day of the work being the first of them (フリーランス・事業者間取引適正化等法4条1項: 受領した日から起算して60日). */
export const mostPayDays = 60;
/** Days after the work within which it is looked at; after them it counts as accepted. */
export const inspectionDays = 3;

/**
 * By when the reward of a day of work is paid: the end of the month that follows, but no later than the sixtieth day counted from the day of the work itself; on a
 * day on which banks are closed the bank day before it, never after it.
 */
export function payDayOf(workDay: TokyoDate): TokyoDate {
  const monthEnd = addDays(firstDayOf(addMonths(monthOf(workDay), 2)), -1);
  const last = addDays(workDay, mostPayDays - 1);
  return bankDayFor(monthEnd < last ? monthEnd : last, 'before');
}

/**
 * The day on which an employer pays the wage of a day of work: the last bank day of the month that follows (労働基準法24条2項: once a month at least, on a fixed day). Whoever asks after the work is
 * over is paid within seven days (23条).
 */
export const wageDayOf = (workDay: TokyoDate): TokyoDate =>
  bankDayFor(addDays(firstDayOf(addMonths(monthOf(workDay), 2)), -1), 'before');

/** The day by which the work is looked at, where it is reported on the day itself. */
export const inspectedBy = (workDay: TokyoDate): TokyoDate => addDays(workDay, inspectionDays);
