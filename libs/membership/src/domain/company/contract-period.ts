import {
  addDays,
  addMonthsFromAnchor,
  dayOfMonth,
  firstYearPeriod,
  monthNumberOf,
  tokyoDate,
  yearOf,
} from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { QuotaPeriod } from './benefit-kinds.ts';

/** Days of a contract over which a benefit is counted; `until` is the day on which the next period begins. */
export type ContractPeriod = { readonly from: TokyoDate; readonly until: TokyoDate };

/** From what the periods of a contract are counted: its first day, and the month with which its year begins where all companies share one (年度制). */
export type ContractBeginning = { readonly began: TokyoDate; readonly yearFrom: number | null };

const months = { year: 12, month: 1 } as const satisfies Record<QuotaPeriod, number>;

/**
 * The year or month of a contract that a day belongs to, counted from the day on which the contract began (its anchor) and not from
 * January or April: a contract of 31 January has months from 31 January, 28 February, 31 March. Where the plan is sold by the fiscal year, it is
 * that year or its calendar month, as the fee is reckoned; the first of each begins with the contract. A day before it began belongs to none.
 */
export function contractPeriod(
  { began, yearFrom }: ContractBeginning,
  per: QuotaPeriod,
  day: TokyoDate,
): ContractPeriod | null {
  if (day < began) return null;
  if (yearFrom !== null) return sharedPeriod(began, day, per === 'year' ? yearFrom : null);
  const begun = (yearOf(day) - yearOf(began)) * 12 + monthNumberOf(day) - monthNumberOf(began);
  const count = Math.floor(begun / months[per]);
  const starts = (nth: number): TokyoDate => addMonthsFromAnchor(began, nth * months[per], dayOfMonth(began));
  const nth = starts(count) <= day ? count : count - 1;
  return { from: starts(nth), until: starts(nth + 1) };
}

/** The fiscal year of a day, or its calendar month where no month of beginning is given; not before the contract. */
function sharedPeriod(began: TokyoDate, day: TokyoDate, yearFrom: number | null): ContractPeriod {
  const first = tokyoDate(`${day.slice(0, 7)}-01`);
  const until = yearFrom === null ? addMonthsFromAnchor(first, 1, 1) : firstYearPeriod(day, yearFrom).end;
  const from = yearFrom === null ? first : addMonthsFromAnchor(until, -12, 1);
  return { from: from < began ? began : from, until };
}

/** The years of a contract up to a day, the newest first. */
export function contractYears(beginning: ContractBeginning, day: TokyoDate): ContractPeriod[] {
  const years: ContractPeriod[] = [];
  for (let at = day; ; at = addDays(years.at(-1)!.from, -1)) {
    const year = contractPeriod(beginning, 'year', at);
    if (!year) return years;
    years.push(year);
  }
}
