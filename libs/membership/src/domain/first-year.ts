import { Refusal, firstYearPeriod, monthsBegun, startOfTokyoDay, yen } from '@enishi/kernel';
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

/** Stripe's page takes money for an hour: one that is opened later than this would be paid after the year has turned. */
const lastOrderBefore = 2 * 3_600_000;

/** Why what is left of a year is not ordered on a payment page any more: YEAR_TURNS (conflict); null while there is time. */
export function yearTurns(end: TokyoDate | undefined, now: Date): Refusal | null {
  if (!end || startOfTokyoDay(end).getTime() - now.getTime() >= lastOrderBefore) return null;
  return new Refusal('conflict', 'YEAR_TURNS', { from: end });
}
