import { addMonthsFromAnchor, tokyoDate } from './tokyo-date.ts';
import type { TokyoDate } from './tokyo-date.ts';

/** A calendar month in Japan, 'YYYY-MM'. */
export type TokyoMonth = string & { readonly __brand: 'TokyoMonth' };

/** Tells whether an untrusted string is a month. */
export function isTokyoMonth(text: string): text is TokyoMonth {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** Checks a 'YYYY-MM' string. Throws RangeError otherwise. */
export function tokyoMonth(text: string): TokyoMonth {
  if (!isTokyoMonth(text)) throw new RangeError(`not a month: ${text}`);
  return text;
}

/** The month a day lies in. */
export function monthOf(day: TokyoDate): TokyoMonth {
  return day.slice(0, 7) as TokyoMonth;
}

/** The first day of a month. */
export function firstDayOf(month: TokyoMonth): TokyoDate {
  return tokyoDate(`${month}-01`);
}

/** The month n months later; negative n goes back. */
export function addMonths(month: TokyoMonth, months: number): TokyoMonth {
  return monthOf(addMonthsFromAnchor(firstDayOf(month), months, 1));
}
