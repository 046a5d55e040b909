export type PageLocale = 'ja' | 'en';

/** The language of a page: the session's, else the browser's; whatever is not Japanese reads English. */
export function pageLocale(
  wanted: string | null | undefined,
  acceptLanguage: string | undefined,
): PageLocale {
  const language = wanted && wanted !== 'auto' ? wanted : (acceptLanguage ?? 'ja');
  return language.trim().toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** 1,100円 / ¥1,100; other currencies by Intl. Amounts in the smallest unit. */
export function money(amount: number, currency: string, locale: PageLocale): string {
  if (amount < 0) return `−${money(-amount, currency, locale)}`;
  if (currency === 'jpy')
    return locale === 'ja' ? `${amount.toLocaleString('ja-JP')}円` : `¥${amount.toLocaleString('en-US')}`;
  return new Intl.NumberFormat(locale, { style: 'currency', currency: currency.toUpperCase() }).format(
    amount / 100,
  );
}

/** A day in Japan's time: 2026年11月23日 / Nov 23, 2026. */
export function day(seconds: number, locale: PageLocale): string {
  return new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-US', {
    timeZone: 'Asia/Tokyo',
    dateStyle: locale === 'ja' ? 'long' : 'medium',
  }).format(seconds * 1000);
}

/** Until when something can be done, in Japan's time: 2026年11月29日 23:59 / Nov 29, 2026, 23:59. */
export function deadline(seconds: number, locale: PageLocale): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', timeStyle: 'short' });
  return `${day(seconds, locale)}${locale === 'ja' ? ' ' : ', '}${time.format(seconds * 1000)}`;
}

/** To the second, in Japan's time. */
export function moment(seconds: number, locale: PageLocale): string {
  return new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-US', {
    timeZone: 'Asia/Tokyo',
    dateStyle: 'medium',
    timeStyle: 'medium',
  }).format(seconds * 1000);
}

const shortStamp = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** 11/23 18:53:40, for lists of what just happened. */
export const stamp = (seconds: number): string => shortStamp.format(seconds * 1000);
