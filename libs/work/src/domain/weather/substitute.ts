import {
  Refusal,
  addDays,
  compareDates,
  daysBetween,
  isWhole,
  ok,
  refused,
  startOfTokyoDay,
} from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';

/** So many days after its own a substitute day may lie; the program's, no law's. */
export const mostDaysLater = 14;

/**
 * Reads how many days after its own each gig of a form moves, by the substitute day (予備日) of the first; null for none. GIG_SUBSTITUTE_WRONG (invalid; `most` days) where that is not after the last of
 * their days, on which there is work already, or too late.
 */
export function readSubstitute(
  typed: TokyoDate | null,
  { firstDay, days }: { firstDay: TokyoDate; days: number },
): Result<number | null> {
  if (typed === null) return ok(null);
  const later = daysBetween(firstDay, typed);
  return later >= Math.max(days, 1) && later <= mostDaysLater
    ? ok(later)
    : refused(
        new Refusal('invalid', 'GIG_SUBSTITUTE_WRONG', { field: 'substituteDay', most: mostDaysLater }),
      );
}

/** Reads how many days later the gigs of a template or of a series move; null for none. SUBSTITUTE_AFTER_WRONG (invalid; `most` days) where it is too many, or leads to one of the series' own `days`. */
export function readSubstituteAfter(
  typed: number | null,
  days: readonly TokyoDate[] = [],
): Result<number | null> {
  if (typed === null) return ok(null);
  const fits = isWhole(typed, 1, mostDaysLater) && !days.some((day) => days.includes(addDays(day, typed)));
  return fits
    ? ok(typed)
    : refused(
        new Refusal('invalid', 'SUBSTITUTE_AFTER_WRONG', { field: 'substituteAfter', most: mostDaysLater }),
      );
}

/** The same clock on another day of Tokyo. */
export const movedTo = (at: Date, from: TokyoDate, to: TokyoDate): Date =>
  new Date(at.getTime() - startOfTokyoDay(from).getTime() + startOfTokyoDay(to).getTime());

/** Hours for which a place of the substitute day is kept for whoever had one, and the hour of the evening before at which that ends at the latest. */
const kept = { hours: 24, until: 20 };

/**
 * Until when somebody who had a place is asked whether they come on the substitute day: a day, at most until eight in the evening before it. Null where that is over already: then nobody has a place before
 * they take it as everybody does.
 */
export function askedUntil(now: Date, substitute: TokyoDate): Date | null {
  const evening = new Date(startOfTokyoDay(addDays(substitute, -1)).getTime() + kept.until * 3_600_000);
  const day = new Date(now.getTime() + kept.hours * 3_600_000);
  const until = day < evening ? day : evening;
  return until > now ? until : null;
}

/** Whether a gig has a substitute day that is still ahead of its own. */
export const hasSubstitute = (gig: { day: TokyoDate; substituteDay: TokyoDate | null }): boolean =>
  gig.substituteDay !== null && compareDates(gig.substituteDay, gig.day) > 0;
