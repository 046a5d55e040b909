import { addDays, addMonthsFromAnchor, compareDates, dayOfMonth } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

/**
 * A month in which a company may search the talent bank, for one of the months that its plan or a grant gives. Whole days of Tokyo: from the day on which somebody of the
 * company begins it (or the one before it ends) to the last day before `untilDay`. The first of months that follow each other is their anchor, so that one of 31 January ends on 27 February, and the
 * next on 30 March.
 */
export type SearchMonth = {
  readonly fromDay: TokyoDate;
  readonly untilDay: TokyoDate;
  readonly anchor: TokyoDate;
  /** 0 for the first of those that follow each other. */
  readonly nth: number;
};

/** The month that begins today, or right after `latest` where that is not over. */
export function monthAfter(latest: SearchMonth | null, today: TokyoDate): SearchMonth {
  const follows = latest !== null && compareDates(latest.untilDay, today) > 0;
  const anchor = follows ? latest.anchor : today;
  const nth = follows ? latest.nth + 1 : 0;
  const starts = (months: number): TokyoDate => addMonthsFromAnchor(anchor, months, dayOfMonth(anchor));
  return { fromDay: starts(nth), untilDay: starts(nth + 1), anchor, nth };
}

/** The last day of a month, on which one can still search. */
export const lastDayOf = ({ untilDay }: SearchMonth): TokyoDate => addDays(untilDay, -1);

/** Of months that are not over, oldest first: the one that runs, and the one that was begun ahead. */
export function monthsOn(
  months: readonly SearchMonth[],
  today: TokyoDate,
): { running: SearchMonth | null; next: SearchMonth | null } {
  const live = months.filter(({ untilDay }) => compareDates(untilDay, today) > 0);
  return {
    running: live.find(({ fromDay }) => compareDates(fromDay, today) <= 0) ?? null,
    next: live.find(({ fromDay }) => compareDates(fromDay, today) > 0) ?? null,
  };
}

/** Whether a company may search as far as its months go: `no_month`, it has some and none runs; `used_up`, it has had them all; `not_in_plan`, its plan is not current or gives none. */
export const monthGates = ['open', 'no_month', 'used_up', 'not_in_plan'] as const;
export type MonthGate = (typeof monthGates)[number];

export type MonthGround = {
  /** Months that can still be begun; null without limit, 0 also where the plan is over. */
  readonly left: number | null;
  readonly runs: boolean;
  /** One was begun before. */
  readonly ever: boolean;
  /** The plan counts today. */
  readonly current: boolean;
};

/** A month that runs is no help once the plan is over: what is searched with ends with it. Without a limit nothing has to be begun. */
export function monthGate({ left, runs, ever, current }: MonthGround): MonthGate {
  if (left === null) return 'open';
  if (left > 0) return runs ? 'open' : 'no_month';
  if (!current || !ever) return 'not_in_plan';
  return runs ? 'open' : 'used_up';
}
