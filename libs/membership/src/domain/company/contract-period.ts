import { addDays, addMonthsFromAnchor, dayOfMonth, monthNumberOf, yearOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { QuotaPeriod } from './benefit-kinds.ts';

/** Days of a contract over which a benefit is counted; `until` is the day on which the next period begins. */
export type ContractPeriod = { readonly from: TokyoDate; readonly until: TokyoDate };

const months = { year: 12, month: 1 } as const satisfies Record<QuotaPeriod, number>;

/**
 * The year or month of a contract that a day belongs to, counted from the day on which the contract began (its anchor) and not from
 * January or April: a contract of 31 January has months from 31 January, 28 February, 31 March. A day before it began belongs to none.
 */
export function contractPeriod(began: TokyoDate, per: QuotaPeriod, day: TokyoDate): ContractPeriod | null {
  if (day < began) return null;
  const begun = (yearOf(day) - yearOf(began)) * 12 + monthNumberOf(day) - monthNumberOf(began);
  const count = Math.floor(begun / months[per]);
  const starts = (nth: number): TokyoDate => addMonthsFromAnchor(began, nth * months[per], dayOfMonth(began));
  const nth = starts(count) <= day ? count : count - 1;
  return { from: starts(nth), until: starts(nth + 1) };
}

/** The years of a contract up to a day, the newest first. */
export function contractYears(began: TokyoDate, day: TokyoDate): ContractPeriod[] {
  const years: ContractPeriod[] = [];
  for (let at = day; ; at = addDays(years.at(-1)!.from, -1)) {
    const year = contractPeriod(began, 'year', at);
    if (!year) return years;
    years.push(year);
  }
}
