import { Refusal, ok, readLines, readOneLine, refused, tokyoDateOf } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/**
 * A session (回) of a course (講座) as typed: what it is about, when, and where. A course is a date of an event whose one ticket admits to
 * all of its sessions; the date itself is from the first of them to the last.
 */
export type TypedSession = {
  readonly titleJa: string;
  readonly titleEn: string | null;
  /** Where it is; null: at the place of the event. */
  readonly placeJa: string | null;
  readonly placeEn: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
};

/** A session as people who take part see it. */
export type CourseSession = TypedSession & {
  readonly id: string;
  /** Why it alone does not take place; null: it does. */
  readonly offReasonJa: string | null;
  readonly offReasonEn: string | null;
};

/** Once a week for a year, with room for some more. */
export const mostSessions = 60;
const longest = { titleJa: 80, titleEn: 80, placeJa: 200, placeEn: 200 } as const;

/**
 * What was typed, tidied; a title may be left out, since a session has its number. Refusals, each with the fact `field`: EVENT_TEXT_TOO_LONG
 * (`most`), SESSION_TIMES_WRONG.
 */
export function readSession(typed: TypedSession): Result<TypedSession> {
  const { startsAt, endsAt } = typed;
  const session = {
    titleJa: readOneLine(typed.titleJa),
    titleEn: readOneLine(typed.titleEn ?? '') || null,
    placeJa: readOneLine(typed.placeJa ?? '') || null,
    placeEn: readOneLine(typed.placeEn ?? '') || null,
    ...{ startsAt, endsAt },
  };
  for (const [field, most] of Object.entries(longest))
    if ([...(session[field as keyof typeof longest] ?? '')].length > most)
      return refused(new Refusal('invalid', 'EVENT_TEXT_TOO_LONG', { field, most }));
  const known = [startsAt, endsAt].every((at) => !Number.isNaN(at.getTime()));
  if (!known || tokyoDateOf(startsAt) !== tokyoDateOf(endsAt) || endsAt <= startsAt)
    return refused(new Refusal('invalid', 'SESSION_TIMES_WRONG', { field: 'ends' }));
  return ok(session);
}

const longestReason = 500;

/** Why a session does not take place, tidied. Refusals, each with the fact `field`: EVENT_TEXT_MISSING, EVENT_TEXT_TOO_LONG (`most`). */
export function readOffSession(ja: string, en: string | null): Result<{ ja: string; en: string | null }> {
  const reason = { ja: readLines(ja), en: readLines(en ?? '') || null };
  if (reason.ja === '') return refused(new Refusal('invalid', 'EVENT_TEXT_MISSING', { field: 'reasonJa' }));
  if ([reason.ja, reason.en ?? ''].some((text) => [...text].length > longestReason))
    return refused(new Refusal('invalid', 'EVENT_TEXT_TOO_LONG', { field: 'reasonJa', most: longestReason }));
  return ok(reason);
}

type Hours = Pick<TypedSession, 'startsAt' | 'endsAt'>;

/** Whether two sessions are at the same time, if only in part: nobody can be in both. */
export const overlaps = (one: Hours, other: Hours): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** The how many-th of its course a session is, from 1, by time; those that were called off keep their numbers. */
export const numbered = <Session extends Hours & { readonly id: string }>(
  sessions: readonly Session[],
): (Session & { number: number })[] =>
  [...sessions]
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime() || (one.id < other.id ? -1 : 1))
    .map((session, at) => ({ ...session, number: at + 1 }));

/**
 * The session whose door is open at an instant: of those of the day in Tokyo the first that has not ended, else the last. Null on a day
 * without one. The sessions stand in the order of time.
 */
export function sessionAt<Session extends Hours>(sessions: readonly Session[], now: Date): Session | null {
  const today = sessions.filter(({ startsAt }) => tokyoDateOf(startsAt) === tokyoDateOf(now));
  return today.find(({ endsAt }) => endsAt > now) ?? today.at(-1) ?? null;
}
