import type { UiLocale } from './locale.ts';

const timeZone = 'Asia/Tokyo';

const dayFormats = {
  ja: new Intl.DateTimeFormat('ja-JP', { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
} as const;

const shortDayFormats = {
  ja: new Intl.DateTimeFormat('ja-JP', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }),
} as const;

const momentFormats = {
  ja: new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeStyle: 'short', timeZone }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }),
} as const;

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** A Japanese calendar day ('2026-11-23') in full: 2026年11月23日(月) / 23 November 2026. */
export function day(value: string, locale: UiLocale): string {
  return dayFormats[locale].format(noonOf(value));
}

/** The same without the weekday, for lists and cards. */
export function shortDay(value: string, locale: UiLocale): string {
  return shortDayFormats[locale].format(noonOf(value));
}

/** An instant (ISO, UTC) as the clock on a Japanese wall shows it: 2026年11月23日 9:05. */
export function moment(value: string, locale: UiLocale): string {
  return momentFormats[locale].format(new Date(value));
}
