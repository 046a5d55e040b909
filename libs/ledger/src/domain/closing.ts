import { addMonths, firstDayOf, monthOf, ok, Refusal, refused } from '@enishi/kernel';
import type { Result, TokyoDate, TokyoMonth } from '@enishi/kernel';

/** Where a month stands: not over yet, open, closed, or waiting for an earlier one. */
export type MonthState = 'running' | 'open' | 'closed' | 'after_open';

/**
 * Where a month stands on a day. Months are closed in their order; the first that is ever closed closes all before it.
 */
export function monthState(month: TokyoMonth, openFrom: TokyoDate | null, today: TokyoDate): MonthState {
  if (openFrom && firstDayOf(month) < openFrom) return 'closed';
  if (month >= monthOf(today)) return 'running';
  return openFrom && monthOf(openFrom) < month ? 'after_open' : 'open';
}

/**
 * The first day that is open once a month is closed. Refuses `MONTH_NOT_OVER` (invalid), `MONTH_CLOSED` and
 * `MONTH_BEFORE_OPEN` (conflict; fact `month`, the one to be closed first).
 */
export function closedThrough(
  month: TokyoMonth,
  openFrom: TokyoDate | null,
  today: TokyoDate,
): Result<TokyoDate> {
  const state = monthState(month, openFrom, today);
  if (state === 'running') return refused(new Refusal('invalid', 'MONTH_NOT_OVER', { month }));
  if (state === 'closed') return refused(new Refusal('conflict', 'MONTH_CLOSED', { month }));
  if (state === 'after_open' && openFrom)
    return refused(new Refusal('conflict', 'MONTH_BEFORE_OPEN', { month: monthOf(openFrom) }));
  return ok(firstDayOf(addMonths(month, 1)));
}

/** The longest reason that is kept. */
const longestReason = 400;

/**
 * The first day that is open once a month is reopened. Refuses `MONTH_REASON` (invalid) and `MONTH_NOT_LAST_CLOSED`
 * (conflict): months are reopened one by one, the last one first.
 */
export function reopened(
  month: TokyoMonth,
  openFrom: TokyoDate | null,
  reason: string,
): Result<{ openFrom: TokyoDate; reason: string }> {
  const why = reason.trim();
  if (why === '' || why.length > longestReason)
    return refused(new Refusal('invalid', 'MONTH_REASON', { field: 'reason' }));
  if (!openFrom || addMonths(month, 1) !== monthOf(openFrom))
    return refused(new Refusal('conflict', 'MONTH_NOT_LAST_CLOSED', { month }));
  return ok({ openFrom: firstDayOf(month), reason: why });
}
