import { Refusal, addDays, ok, refused, startOfTokyoDay, tokyoDateOf } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/**
 * A gig to which a beginner comes with somebody experienced (はじめての方は慣れた人と一緒に): a beginner's place waits until somebody experienced has one too. Where nobody has by a set hour, the beginner's
 * place ends by itself, as the terms have told them; after that hour nothing ends by itself any more, since people have made their day.
 */
export type Companions = readonly { readonly seasoned: boolean | null }[];

/** From which level of the gig's skill on somebody is experienced: two verified works (`skillNeeds` of talent). */
export const seasonedLevel = 1;
/** Hour of the evening before, in Tokyo, until which a beginner's place waits. The program's, no law's. */
const dueHour = 18;

/** Until when somebody experienced has to be there: six in the evening before the day of the gig. */
export const companionBy = (startsAt: Date): Date =>
  new Date(startOfTokyoDay(addDays(tokyoDateOf(startsAt), -1)).getTime() + dueHour * 3_600_000);

export const isSeasoned = (level: number): boolean => level >= seasonedLevel;

/** Whether one of those who have a place is experienced. */
export const companionHere = (places: Companions): boolean =>
  places.some(({ seasoned }) => seasoned === true);

/** Whether somebody may come: GIG_NEEDS_COMPANION (conflict) for a beginner once the hour is over and nobody experienced is there. `seasoned` null where the gig does not ask. */
export function mayCome(
  seasoned: boolean | null,
  { startsAt, others }: { startsAt: Date; others: Companions },
  now: Date,
): Result<null> {
  const waits = seasoned === false && !companionHere(others);
  return waits && companionBy(startsAt) <= now
    ? refused(new Refusal('conflict', 'GIG_NEEDS_COMPANION'))
    : ok(null);
}

/** Which places of beginners end when the hour is over: all of them where nobody experienced is there, else none. Places that are more than taken stay. */
export const endedAlone = <Place extends { readonly seasoned: boolean | null; readonly state: string }>(
  places: readonly Place[],
): Place[] =>
  companionHere(places)
    ? []
    : places.filter(({ seasoned, state }) => seasoned === false && state === 'taken');
