import { Refusal, isSecureLink, isWhole, ok, readLines, refused, tokyoDateOf } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** Where a date takes place online, as the desk types it: a secret of those who have a good ticket for it. */
export type OnlineRoom = {
  /** Of the meeting or the broadcast. */
  readonly url: string;
  /** A number, a password, what to have ready. English may be left out. */
  readonly notesJa: string | null;
  readonly notesEn: string | null;
  /** Shown from so many hours before the date begins. */
  readonly hoursBefore: number;
};

/** How the desk's form begins. */
export const usualRoomHours = 1;
/** Two weeks: earlier nobody looks for it. */
const mostRoomHours = 336;
const longest = { url: 500, notes: 500 } as const;
const hourMs = 3_600_000;

/**
 * Checks a room as it was typed. Refusals, each with the fact `field`: ONLINE_URL_WRONG (`most`), EVENT_TEXT_TOO_LONG (`most`),
 * ONLINE_HOURS_WRONG (`most`).
 */
export function readOnlineRoom(typed: OnlineRoom): Result<OnlineRoom> {
  const no = (code: string, field: string, most: number): Result<OnlineRoom> =>
    refused(new Refusal('invalid', code, { field, most }));
  const url = typed.url.trim();
  if (!isSecureLink(url, { longest: longest.url })) return no('ONLINE_URL_WRONG', 'url', longest.url);
  const notes = {
    notesJa: readLines(typed.notesJa ?? '') || null,
    notesEn: readLines(typed.notesEn ?? '') || null,
  };
  for (const field of ['notesJa', 'notesEn'] as const)
    if ([...(notes[field] ?? '')].length > longest.notes)
      return no('EVENT_TEXT_TOO_LONG', field, longest.notes);
  const { hoursBefore } = typed;
  if (!isWhole(hoursBefore, 0, mostRoomHours)) return no('ONLINE_HOURS_WRONG', 'hoursBefore', mostRoomHours);
  return ok({ ...notes, url, hoursBefore });
}

/** Whether what somebody needs to take part is another than before: then those who were told are told once more. */
export const isElsewhere = (before: OnlineRoom, after: OnlineRoom): boolean =>
  (['url', 'notesJa', 'notesEn'] as const).some((field) => before[field] !== after[field]);

type Opening = { readonly startsAt: Date; readonly endsAt: Date; readonly hoursBefore: number };

export const roomOpensAt = ({ startsAt, hoursBefore }: Omit<Opening, 'endsAt'>): Date =>
  new Date(startsAt.getTime() - hoursBefore * hourMs);

type SessionWithOwn = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly calledOff: boolean;
  readonly room: OnlineRoom | null;
};

/**
 * The session of a course whose own room a ticket leads to at an instant; null: to the room of its date, which is that of every session without one of its
 * own. Of rooms that are shown the one of the session that has not ended goes first; else it is the next that will be shown, or the last. Sessions stand
 * in the order of time.
 */
export function sessionOfRoom<Session extends SessionWithOwn>(
  sessions: readonly Session[],
  { dateHasRoom, now }: { dateHasRoom: boolean; now: Date },
): (Session & { room: OnlineRoom }) | null {
  const held = sessions.filter(({ calledOff }) => !calledOff);
  const own = held.flatMap((session) => (session.room ? [{ ...session, room: session.room }] : []));
  const at = (stage: RoomStage) =>
    own.filter(({ startsAt, endsAt, room: { hoursBefore } }) => {
      return roomStageAt({ startsAt, endsAt, hoursBefore }, now) === stage;
    });
  const open = at('open');
  const shown = open.find(({ endsAt }) => endsAt > now) ?? open.at(-1);
  if (shown) return shown;
  if (dateHasRoom && own.length < held.length) return null;
  return at('before')[0] ?? own.at(-1) ?? null;
}

/** Where a room stands: not shown yet, shown, or over with the last day of its date in Tokyo, as doors are. */
export type RoomStage = 'before' | 'open' | 'over';

export function roomStageAt(opening: Opening, now: Date): RoomStage {
  if (tokyoDateOf(now) > tokyoDateOf(opening.endsAt)) return 'over';
  return roomOpensAt(opening) <= now ? 'open' : 'before';
}
