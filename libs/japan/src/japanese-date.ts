import {
  dayOfMonth,
  monthNumberOf,
  startOfTokyoDay,
  tokyoClockOf,
  tokyoDateOf,
  yearOf,
} from '@enishi/kernel';
import type { Locale, TokyoDate, TokyoMonth } from '@enishi/kernel';

const weekdays: Record<Locale, readonly string[]> = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 2026年12月5日(土) in Japanese, "Sat, 5 December 2026" in English; the weekday can be left out. */
export function formatJapaneseDate(day: TokyoDate, locale: Locale, { weekday = false } = {}): string {
  const [year, month, date] = [yearOf(day), monthNumberOf(day), dayOfMonth(day)];
  const name = weekdays[locale][new Date(startOfTokyoDay(day).getTime() + 43_200_000).getUTCDay()];
  if (locale === 'ja') return `${year}年${month}月${date}日${weekday ? `(${name})` : ''}`;
  return `${weekday ? `${name}, ` : ''}${date} ${months[month - 1]} ${year}`;
}

/** 2026年12月 / December 2026. */
export function formatJapaneseMonth(month: TokyoMonth, locale: Locale): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return locale === 'ja' ? `${year}年${number}月` : `${months[number - 1]} ${year}`;
}

/** An instant as the clock in Tokyo shows it: 2026年12月5日 13:00 / 5 December 2026, 13:00. */
export function formatTokyoInstant(instant: Date, locale: Locale): string {
  const time = tokyoClockOf(instant);
  const day = formatJapaneseDate(tokyoDateOf(instant), locale);
  return locale === 'ja' ? `${day} ${time}` : `${day}, ${time}`;
}

/** From when to when on the clocks of Tokyo, the second day named only where it is another: 2026年12月5日(土) 18:30〜20:30. */
export function formatTokyoSpan(from: Date, until: Date, locale: Locale): string {
  const [first, last] = [from, until].map((at) =>
    formatJapaneseDate(tokyoDateOf(at), locale, { weekday: true }),
  );
  const [begins, ends] = [from, until].map(tokyoClockOf);
  if (locale === 'ja') return `${first} ${begins}〜${first === last ? '' : `${last} `}${ends}`;
  return `${first}, ${begins} – ${first === last ? '' : `${last}, `}${ends}`;
}
