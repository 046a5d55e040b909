import { startOfTokyoDay } from '@enishi/kernel';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';

/** Noon of a Tokyo day: far from both midnights, whatever is rounded. */
export const dayAt = (day: TokyoDate): Date => new Date(startOfTokyoDay(day).getTime() + 12 * 3_600_000);

/** The day so many days later. */
export const daysAfter = (day: TokyoDate, days: number): TokyoDate =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as TokyoDate;

export const daysApart = (from: TokyoDate, to: TokyoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Months counted on the fingers: forward month by month, and back from the day that a short month does not have. */
export function monthsAfter(anchor: TokyoDate, months: number): TokyoDate {
  const [year, month, day] = anchor.split('-').map(Number) as [number, number, number];
  for (let meant = day; ; meant -= 1) {
    const tried = new Date(Date.UTC(year, month - 1 + months, meant));
    const expected = (((month - 1 + months) % 12) + 12) % 12;
    if (tried.getUTCMonth() === expected) return tried.toISOString().slice(0, 10) as TokyoDate;
  }
}

export const monthsIn = (interval: BillingInterval): number => (interval === 'month' ? 1 : 12);
