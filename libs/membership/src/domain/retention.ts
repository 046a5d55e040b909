import { tokyoDate, yearOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

/** Month with which the accounting year begins. */
const fiscalYearBegins = 4;
/** Months after the end of the year until its return is due; the years of keeping count from there. */
const returnIsDueAfter = 2;

/**
 * The first day on which records of a day need not be kept any more. Documents of an accounting year (April to March) are
 * kept for `years` years from the day on which the year's tax return is due, two months after its end (消費税法施行令50条,
 * 法人税法施行規則59条): a receipt of 25 November 2026 belongs to the year that ends on 31 March 2027, is counted from 31 May
 * 2027 and kept through 31 May 2034.
 */
export function keptUntil(day: TokyoDate, years: number): TokyoDate {
  const month = Number(day.slice(5, 7));
  const endsIn = month >= fiscalYearBegins ? yearOf(day) + 1 : yearOf(day);
  const firstDayAfter = fiscalYearBegins + returnIsDueAfter;
  return tokyoDate(`${endsIn + years}-${String(firstDayAfter).padStart(2, '0')}-01`);
}
