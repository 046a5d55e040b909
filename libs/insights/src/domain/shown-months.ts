import { addDays, addMonths, firstDayOf, isTokyoMonth, monthOf, ok, Refusal, refused } from '@enishi/kernel';
import type { Result, TokyoDate, TokyoMonth } from '@enishi/kernel';

/** The months of a revenue screen: the one looked at, the one before, and the start of the history (a year before). */
export type ShownMonths = {
  readonly month: TokyoMonth;
  readonly previous: TokyoMonth;
  readonly first: TokyoMonth;
  /** Last day of the month looked at; today while it is running. */
  readonly day: TokyoDate;
  /** Last day of the month before. */
  readonly previousDay: TokyoDate;
};

/** The months to show. Refuses `MONTH_MALFORMED` and `MONTH_IN_FUTURE` (both invalid). */
export function shownMonths(asked: string, today: TokyoDate): Result<ShownMonths> {
  if (!isTokyoMonth(asked)) return refused(new Refusal('invalid', 'MONTH_MALFORMED'));
  if (asked > monthOf(today)) return refused(new Refusal('invalid', 'MONTH_IN_FUTURE', { month: asked }));
  const lastDay = addDays(firstDayOf(addMonths(asked, 1)), -1);
  return ok({
    month: asked,
    previous: addMonths(asked, -1),
    first: addMonths(asked, -12),
    day: lastDay < today ? lastDay : today,
    previousDay: addDays(firstDayOf(asked), -1),
  });
}
