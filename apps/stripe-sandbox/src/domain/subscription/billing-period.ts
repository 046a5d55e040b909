import type { Recurring } from '../catalogue/catalogue.ts';

/** Seconds since 1970, end exclusive. */
export interface Period {
  start: number;
  end: number;
}

const lastDayOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The anchor moved by whole months; a day that the month lacks becomes its last one (31 Jan → 28 Feb → 31 Mar). */
function monthsAfter(anchor: number, months: number): number {
  const at = new Date(anchor * 1000);
  const month = at.getUTCMonth() + months;
  const first = new Date(Date.UTC(at.getUTCFullYear(), month, 1));
  const day = Math.min(at.getUTCDate(), lastDayOf(first.getUTCFullYear(), first.getUTCMonth()));
  const time = at.getTime() - Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
  return (Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), day) + time) / 1000;
}

const unitSeconds = { day: 86_400, week: 7 * 86_400 } as const;

/** The anchor moved by n billing intervals, always counted from the anchor itself, in UTC as at Stripe. */
export function boundary(anchor: number, recurring: Recurring, n: number): number {
  const count = recurring.interval_count * n;
  switch (recurring.interval) {
    case 'month':
      return monthsAfter(anchor, count);
    case 'year':
      return monthsAfter(anchor, count * 12);
    default:
      return anchor + count * unitSeconds[recurring.interval];
  }
}

const roughSeconds = { day: 86_400, week: 7 * 86_400, month: 28 * 86_400, year: 365 * 86_400 } as const;

/** The period that begins at `start` and ends at the first boundary after it. */
export function periodFrom(anchor: number, recurring: Recurring, start: number): Period {
  const rough = roughSeconds[recurring.interval] * recurring.interval_count;
  let n = Math.max(0, Math.floor((start - anchor) / (rough * 1.12)));
  while (boundary(anchor, recurring, n) <= start) n += 1;
  return { start, end: boundary(anchor, recurring, n) };
}

/** The whole billing cycle around a moment, also before the anchor; what a price is the price of. */
export function cycleAround(anchor: number, recurring: Recurring, moment: number): Period {
  const rough = roughSeconds[recurring.interval] * recurring.interval_count;
  let n = Math.floor((moment - anchor) / rough);
  while (boundary(anchor, recurring, n) > moment) n -= 1;
  while (boundary(anchor, recurring, n + 1) <= moment) n += 1;
  return { start: boundary(anchor, recurring, n), end: boundary(anchor, recurring, n + 1) };
}
