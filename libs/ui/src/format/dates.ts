import { formatJapaneseDate, formatJapaneseMonth, formatTokyoInstant, formatTokyoSpan } from '@enishi/japan';
import { tokyoClockOf, tokyoDate, tokyoMonth } from '@enishi/kernel';
import type { UiLocale } from './locale.ts';

/** A Japanese calendar day ('2026-11-23') in full: 2026年11月23日(月) / Mon, 23 November 2026. */
export function day(value: string, locale: UiLocale): string {
  return formatJapaneseDate(tokyoDate(value), locale, { weekday: true });
}

/** The same without the weekday, for lists and cards. */
export function shortDay(value: string, locale: UiLocale): string {
  return formatJapaneseDate(tokyoDate(value), locale);
}

/** A day of these weeks, where the year goes without saying: 11月28日(土) / Sat, 28 November. */
export function nearDay(value: string, locale: UiLocale): string {
  return day(value, locale).replace(locale === 'ja' ? /^\d+年/ : / \d+$/, '');
}

/** An instant (ISO, UTC) as the clock on a Japanese wall shows it: 2026年11月23日 09:05. */
export function moment(value: string, locale: UiLocale): string {
  return formatTokyoInstant(new Date(value), locale);
}

/** Its time of day alone, where the day is said beside it: 09:05. */
export function clock(value: string): string {
  return tokyoClockOf(new Date(value));
}

/** From when until when on that clock: 09:05–10:30. */
export function clockSpan(startsAt: string, endsAt: string): string {
  return `${clock(startsAt)}–${clock(endsAt)}`;
}

/** The months with which a year begins and ends: 4月 and 3月, April and March. */
export function yearNamed(from: number, locale: UiLocale): { from: string; to: string } {
  const name = (month: number): string =>
    new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2026, month - 1),
    );
  return { from: name(from), to: name(from === 1 ? 12 : from - 1) };
}

/** 2026年11月 / November 2026. */
export function monthName(month: string, locale: UiLocale): string {
  return formatJapaneseMonth(tokyoMonth(month), locale);
}

/** From when until when something is, on the clock in Japan: 2027年12月4日(土) 18:30〜20:30; the second day too where it is another. */
export function occasion(startsAt: string, endsAt: string, locale: UiLocale): string {
  return formatTokyoSpan(new Date(startsAt), new Date(endsAt), locale);
}
