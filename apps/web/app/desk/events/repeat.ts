import {
  addDays,
  addMonths,
  compareDates,
  dayOfMonth,
  daysBetween,
  firstDayOf,
  monthOf,
  type TokyoDate,
} from '@enishi/kernel';

/** How a date comes again; `monthly` is the same weekday of the month (the second Saturday), as circles and markets meet. */
export const repeats = ['none', 'daily', 'weekly', 'fortnightly', 'monthly'] as const;
export type Repeat = (typeof repeats)[number];

const daysApart = { daily: 1, weekly: 7, fortnightly: 14 } as const;

/** So many days from the first on. A month without a fifth Saturday is passed over. */
export function repeatedDays(first: TokyoDate, repeat: Repeat, count: number): TokyoDate[] {
  if (repeat === 'none') return [first];
  if (repeat !== 'monthly')
    return Array.from({ length: count }, (_, at) => addDays(first, at * daysApart[repeat]));
  const days: TokyoDate[] = [];
  for (let months = 0; days.length < count; months += 1) {
    const day = sameWeekdayIn(first, months);
    if (day) days.push(day);
  }
  return days;
}

/** The day that is the n-th of its weekday in a later month, as `first` is in its own; null where that month has no such day. */
function sameWeekdayIn(first: TokyoDate, months: number): TokyoDate | null {
  const month = addMonths(monthOf(first), months);
  const start = firstDayOf(month);
  const week = Math.floor((dayOfMonth(first) - 1) / 7);
  const offset = (((daysBetween(start, first) % 7) + 7) % 7) + week * 7;
  const day = addDays(start, offset);
  return compareDates(day, firstDayOf(addMonths(month, 1))) < 0 ? day : null;
}
