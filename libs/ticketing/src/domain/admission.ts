import { tokyoDateOf } from '@enishi/kernel';
import type { TicketState } from './states.ts';

/** Why somebody is let in or not; each is another sentence at the door. */
export const admissionVerdicts = [
  ...(['admitted', 'already_in', 'cancelled', 'unpaid', 'other_event'] as const),
  ...(['other_community', 'other_day', 'handed_on', 'online', 'unknown'] as const),
  ...(['choose', 'no_ticket', 'card_ended'] as const),
];
export type AdmissionVerdict = (typeof admissionVerdicts)[number];

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
};

/**
 * Whether a ticket lets its bearer in at the door of an event now. `serial` is that of a code that was made here, null where there was none, or where the
 * ticket was found by name. Doors are open on the days of the date, from its first day in Tokyo to its last.
 */
export function admissionVerdict(
  ticket: ScannedTicket | null,
  { eventId, serial, now }: { readonly eventId: string; readonly serial: number | null; readonly now: Date },
): AdmissionVerdict {
  if (!ticket) return serial === null ? 'unknown' : 'other_community';
  if (ticket.eventId !== eventId) return 'other_event';
  if (serial !== null && serial !== ticket.serial) return 'handed_on';
  if (ticket.state === 'cancelled') return 'cancelled';
  if (!ticket.paid) return 'unpaid';
  if (ticket.online) return 'online';
  const today = tokyoDateOf(now);
  if (today < tokyoDateOf(ticket.startsAt) || today > tokyoDateOf(ticket.endsAt)) return 'other_day';
  return ticket.state === 'checked_in' ? 'already_in' : 'admitted';
}
