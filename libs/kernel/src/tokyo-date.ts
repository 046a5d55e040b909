/**
 * A day of the Japanese calendar, 'YYYY-MM-DD' in Asia/Tokyo. Days are compared and stored as such; instants are UTC.
 * Japan has had no summer time since 1952, so Tokyo is UTC+9 throughout.
 */
export type TokyoDate = string & { readonly __brand: 'TokyoDate' };

const dayLength = 86_400_000;
const tokyoOffset = 9 * 3_600_000;

/** Checks a 'YYYY-MM-DD' string against the calendar. Throws RangeError on 2027-02-29 and the like. */
export function tokyoDate(text: string): TokyoDate {
  if (!isTokyoDate(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** Tells whether an untrusted string is a day that exists. */
export function isTokyoDate(text: string): text is TokyoDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The Tokyo day on which an instant falls: 2026-01-30T15:00Z is already the 31st. */
export function tokyoDateOf(instant: Date): TokyoDate {
  return new Date(instant.getTime() + tokyoOffset).toISOString().slice(0, 10) as TokyoDate;
}

/** The clock of Tokyo at an instant, to the minute: '18:30'. */
export function tokyoClockOf(instant: Date): string {
  return new Date(instant.getTime() + tokyoOffset).toISOString().slice(11, 16);
}

/** The UTC instant at which a Tokyo day begins (15:00 UTC of the day before). */
export function startOfTokyoDay(day: TokyoDate): Date {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - tokyoOffset);
}

/** The last instant of a Tokyo day, for deadlines that say "23:59まで". */
export function endOfTokyoDay(day: TokyoDate): Date {
  return new Date(startOfTokyoDay(day).getTime() + dayLength - 1);
}

/** The day n days later; negative n goes back. */
export function addDays(day: TokyoDate, days: number): TokyoDate {
  return dayOfSerial(serial(day) + days);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: TokyoDate, to: TokyoDate): number {
  return serial(to) - serial(from);
}

/** Negative when a is earlier than b, 0 on the same day, positive when later: usable with sort(). */
export function compareDates(a: TokyoDate, b: TokyoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The day `months` months after the month of `start`, on the anchor day or, in a shorter month, on its last day.
 * From an anchor of 31: 31 January, 28 February, 31 March. The anchor is kept apart because a clamped day has lost it.
 */
export function addMonthsFromAnchor(start: TokyoDate, months: number, anchorDay: number): TokyoDate {
  const count = yearOf(start) * 12 + (monthNumberOf(start) - 1) + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return written(year, month, Math.min(anchorDay, daysInMonth(year, month)));
}

/** The fiscal year (年度) that a day belongs to, named after the calendar year in which it begins; April by default. */
export function fiscalYearOf(day: TokyoDate, startMonth = 4): number {
  return monthNumberOf(day) >= startMonth ? yearOf(day) : yearOf(day) - 1;
}

/**
 * Completed years of age on a day. A person born on 29 February turns a year older on 1 March of a common year here;
 * the law (年齢計算ニ関スル法律) counts from the end of the day before, which differs only for deadlines on that very day.
 */
export function ageOn(birth: TokyoDate, day: TokyoDate): number {
  const hadBirthday = day.slice(5) >= birth.slice(5);
  return yearOf(day) - yearOf(birth) - (hadBirthday ? 0 : 1);
}

/**
 * The first day on which somebody is so many years old: a year of age is completed when the day before the birthday ends
 * (年齢計算ニ関スル法律, 民法143条). Born on 29 February that is 1 March of a common year.
 */
export function dayOfAge(birth: TokyoDate, years: number): TokyoDate {
  const day = `${String(yearOf(birth) + years).padStart(4, '0')}${birth.slice(4)}`;
  return isTokyoDate(day) ? day : written(yearOf(birth) + years, 3, 1);
}

/** Year of a day, 1–9999. */
export function yearOf(day: TokyoDate): number {
  return Number(day.slice(0, 4));
}

/** Month of a day, 1–12. */
export function monthNumberOf(day: TokyoDate): number {
  return Number(day.slice(5, 7));
}

/** Day of the month, 1–31. */
export function dayOfMonth(day: TokyoDate): number {
  return Number(day.slice(8, 10));
}

/** Number of days of a calendar month. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function serial(day: TokyoDate): number {
  return Date.parse(`${day}T00:00:00.000Z`) / dayLength;
}

function dayOfSerial(days: number): TokyoDate {
  return new Date(days * dayLength).toISOString().slice(0, 10) as TokyoDate;
}

function written(year: number, month: number, day: number): TokyoDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as TokyoDate;
}
