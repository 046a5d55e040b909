import { tokyoDateOf } from '@enishi/kernel';
import { sessionAt } from './course.ts';
import type { TicketState } from './states.ts';

/** Why somebody is let in or not; each is another sentence at the door. */
export const admissionVerdicts = [
  ...(['admitted', 'already_in', 'cancelled', 'unpaid', 'other_event'] as const),
  ...(['other_community', 'other_day', 'handed_on', 'online', 'unknown'] as const),
  ...(['choose', 'no_ticket', 'card_ended'] as const),
];
export type AdmissionVerdict = (typeof admissionVerdicts)[number];

/** A session of the course of a ticket; `cameAt`: since when its bearer is in, `label`: by whose phone (null: by the desk). */
export type DoorSession = {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cameAt: Date | null;
  readonly label: string | null;
};

export type ScannedTicket = {
  readonly state: TicketState;
  readonly serial: number;
  /** Whether its order is confirmed: free, paid, or to be paid at the entrance. */
  readonly paid: boolean;
  /** It is for taking part online, and lets nobody in at a door. */
  readonly online: boolean;
  readonly eventId: string;
  /** Whose it is by now; null where it is a guest's. */
  readonly memberId: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Those of its course that take place, the soonest first; none of a ticket that admits once. */
  readonly sessions: readonly DoorSession[];
};

/** A door that somebody stands at; `sessionId`: of a phone of one session of a course. */
type Door = { readonly sessionId?: string | null; readonly now: Date };

/** The session of its course to which a ticket would admit at a door now; null: none, or it is for no course. */
export const meantSession = ({ sessions }: Pick<ScannedTicket, 'sessions'>, { sessionId, now }: Door) =>
  sessionId ? (sessions.find(({ id }) => id === sessionId) ?? null) : sessionAt(sessions, now);

/** Since when the bearer is in: at the session of the door, where the ticket is for a course. */
export const insideSince = (
  ticket: Pick<ScannedTicket, 'sessions'> & { readonly checkedInAt: Date | null },
  door: Door,
): Date | null =>
  ticket.sessions.length > 0 ? (meantSession(ticket, door)?.cameAt ?? null) : ticket.checkedInAt;

/** What is to be paid at the door, yen; of a course at the first session that its bearer comes to. */
export const dueAtDoor = ({
  due,
  sessions,
}: Pick<ScannedTicket, 'sessions'> & { readonly due: number }): number =>
  sessions.some(({ cameAt }) => cameAt) ? 0 : due;

/**
 * Whether a ticket lets its bearer in at the door of an event now. `serial` is that of a code that was made here, null where there was none, or where the
 * ticket was found by name. Doors are open on the days of the date, from its first day in Tokyo to its last; of a course on the day of each session, to which its
 * ticket admits once each.
 */
export function admissionVerdict(
  ticket: ScannedTicket | null,
  { eventId, serial, ...door }: Door & { readonly eventId: string; readonly serial: number | null },
): AdmissionVerdict {
  if (!ticket) return serial === null ? 'unknown' : 'other_community';
  if (ticket.eventId !== eventId) return 'other_event';
  if (serial !== null && serial !== ticket.serial) return 'handed_on';
  if (ticket.state === 'cancelled') return 'cancelled';
  if (!ticket.paid) return 'unpaid';
  if (ticket.online) return 'online';
  const today = tokyoDateOf(door.now);
  if (ticket.sessions.length > 0) {
    const session = meantSession(ticket, door);
    if (!session || tokyoDateOf(session.startsAt) !== today) return 'other_day';
    return session.cameAt ? 'already_in' : 'admitted';
  }
  if (today < tokyoDateOf(ticket.startsAt) || today > tokyoDateOf(ticket.endsAt)) return 'other_day';
  return ticket.state === 'checked_in' ? 'already_in' : 'admitted';
}
