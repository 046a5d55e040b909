import { Refusal, isWhole, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** How long places are kept for whoever is next on the waiting list, unless the event says otherwise. */
export const usualOfferHours = 24;
/** A week: who needs longer keeps others waiting for nothing. */
const mostOfferHours = 168;
const leastMs = 3_600_000;

/** Refuses OFFER_HOURS_WRONG (invalid; `most`). */
export const readOfferHours = (hours: number): Result<number> =>
  isWhole(hours, 1, mostOfferHours)
    ? ok(hours)
    : refused(new Refusal('invalid', 'OFFER_HOURS_WRONG', { field: 'offerHours', most: mostOfferHours }));

/** Until when the list of a date is served: as long as tickets are given out, and never once the date has begun. */
export const listUntil = ({
  saleUntil,
  startsAt,
}: {
  readonly saleUntil: Date;
  readonly startsAt: Date;
}): Date => (saleUntil < startsAt ? saleUntil : startsAt);

/** When the first of the lists of an event's dates ends. What is decided for all dates at once, a draw or an opening, is over by then. */
export const firstListEnd = (dates: readonly { readonly saleUntil: Date; readonly startsAt: Date }[]): Date =>
  new Date(Math.min(...dates.map((date) => listUntil(date).getTime())));

/**
 * Until when an offer that is made now stands: `hours`, but at most half of the time until the list ends, so that near the event others
 * have their turn too; at least an hour, and never beyond the end.
 */
export function offerUntil(now: Date, { hours, end }: { readonly hours: number; readonly end: Date }): Date {
  const half = (end.getTime() - now.getTime()) / 2;
  const lasts = Math.min(hours * 3_600_000, Math.max(half, leastMs));
  return new Date(Math.min(now.getTime() + lasts, end.getTime()));
}
