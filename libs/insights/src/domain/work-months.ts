import { addMonths } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';

/** Requests of one month: how long until the first gig of each was published, in days; and those of which that cannot be said. */
export type LeadMonth = {
  readonly month: string;
  readonly requests: number;
  readonly published: number;
  readonly medianDays: number | null;
  readonly p90Days: number | null;
  readonly declined: number;
  readonly waiting: number;
  readonly unknown: number;
};

/** Gigs that began in one month: seats offered, and held by somebody at the beginning; `calledOff` gigs are in neither. */
export type FillMonth = {
  readonly month: string;
  readonly gigs: number;
  readonly seats: number;
  readonly filled: number;
  readonly calledOff: number;
};

/** A month of both. `fillRate` null where nothing was offered. */
export type WorkMonth = LeadMonth & FillMonth & { readonly fillRate: number | null };

const nothing = {
  ...{ requests: 0, published: 0, medianDays: null, p90Days: null, declined: 0, waiting: 0, unknown: 0 },
  ...{ gigs: 0, seats: 0, filled: 0, calledOff: 0 },
};

/** Every month of a span, also those in which nothing was, the earliest first. */
export function workMonths(
  { first, last }: { first: TokyoMonth; last: TokyoMonth },
  { lead, fill }: { lead: readonly LeadMonth[]; fill: readonly FillMonth[] },
): WorkMonth[] {
  const months: WorkMonth[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    const of = {
      ...nothing,
      ...lead.find((one) => one.month === month),
      ...fill.find((one) => one.month === month),
      month,
    };
    months.push({ ...of, fillRate: of.seats > 0 ? of.filled / of.seats : null });
  }
  return months;
}
