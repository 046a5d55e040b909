import { firstYearPeriod, monthsBegun, yen } from '@enishi/kernel';
import type { Period, TokyoDate, Yen } from '@enishi/kernel';
import type { PlanTerms } from './plan.ts';

/** What the first year of a plan by fiscal year comes to: its days, the months paid for, and yen, tax included (月割). */
export type FirstYear = { readonly period: Period; readonly months: number; readonly amount: Yen };

/**
 * The rest of the year for whoever joins on a day: a twelfth for each month that is left, the month of joining among them,
 * fractions of a yen not charged. Joined on 10 October at 12,000 yen from April: six months, 6,000 yen. Null for a plan
 * whose year begins on the day of joining.
 */
export function firstYear(
  { yearFrom }: Pick<PlanTerms, 'yearFrom'>,
  annual: Yen,
  today: TokyoDate,
): FirstYear | null {
  if (!yearFrom) return null;
  const period = firstYearPeriod(today, yearFrom);
  const months = monthsBegun(period);
  return { period, months, amount: yen(Math.floor((annual * months) / 12)) };
}
