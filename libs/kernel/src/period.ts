import { addMonthsAlong, anchorOn } from './anchor.ts';
import type { Anchor } from './anchor.ts';
import { addDays, fiscalYearOf, monthNumberOf, tokyoDate, yearOf } from './tokyo-date.ts';
import type { TokyoDate } from './tokyo-date.ts';

/** How often a membership is charged. */
export type BillingInterval = 'month' | 'year';

/**
 * A paid span of Tokyo days. `end` is exclusive: the day on which the next period begins, as counted from the anchor.
 */
export type Period = {
  readonly start: TokyoDate;
  readonly end: TokyoDate;
  readonly anchor: Anchor;
  readonly interval: BillingInterval;
};

/** The first period, anchored on its first day unless charges are counted otherwise: 31 January monthly ends before 28 February. */
export function firstPeriod(
  start: TokyoDate,
  interval: BillingInterval,
  anchor: Anchor = anchorOn(start),
): Period {
  return { start, end: addMonthsAlong(start, monthsOf(interval), anchor), anchor, interval };
}

/** The rest of the year that begins with a month (年度: 4 is April), from a day on; all later ones are whole. */
export function firstYearPeriod(start: TokyoDate, fromMonth: number): Period {
  const end = tokyoDate(`${fiscalYearOf(start, fromMonth) + 1}-${String(fromMonth).padStart(2, '0')}-01`);
  return { start, end, anchor: anchorOn(end), interval: 'year' };
}

/** Calendar months of a period that ends with a month; the one in which it begins counts whole. */
export function monthsBegun({ start, end }: Pick<Period, 'start' | 'end'>): number {
  return (yearOf(end) - yearOf(start)) * 12 + monthNumberOf(end) - monthNumberOf(start);
}

/** The period that follows without a gap: 31 January -> 28 February -> 31 March; 29 February returns in leap years. */
export function nextPeriod(period: Period): Period {
  const { end, anchor, interval } = period;
  return { start: end, end: addMonthsAlong(end, monthsOf(interval), anchor), anchor, interval };
}

/** The last day on which a period's benefits can be used. */
export function lastUsableDay(period: Pick<Period, 'end'>): TokyoDate {
  return addDays(period.end, -1);
}

/** 1 for a month, 12 for a year. */
export function monthsOf(interval: BillingInterval): number {
  return interval === 'year' ? 12 : 1;
}
