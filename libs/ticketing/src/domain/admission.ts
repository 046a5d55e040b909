import { tokyoDateOf } from '@enishi/kernel';
import type { TicketState } from './states.ts';

/** Why somebody is let in or not; each is another sentence at the door. */
export type AdmissionVerdict =
  'admitted' | 'already_in' | 'cancelled' | 'other_event' | 'other_day' | 'handed_on' | 'unknown';

export type ScannedTicket = {
  readonly state: TicketState;
  readonly serial: number;
  readonly eventId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
};

/**
 * Whether a ticket lets its bearer in at the door of an event now. `serial` is that of the code, null where it was found by name.
 * Doors are open on the days of the date, from its first day in Tokyo to its last.
 */
export function admissionVerdict(
  ticket: ScannedTicket | null,
  { eventId, serial, now }: { readonly eventId: string; readonly serial: number | null; readonly now: Date },
): AdmissionVerdict {
  if (!ticket) return 'unknown';
  if (ticket.eventId !== eventId) return 'other_event';
  if (serial !== null && serial !== ticket.serial) return 'handed_on';
  if (ticket.state === 'cancelled') return 'cancelled';
  const today = tokyoDateOf(now);
  if (today < tokyoDateOf(ticket.startsAt) || today > tokyoDateOf(ticket.endsAt)) return 'other_day';
  return ticket.state === 'checked_in' ? 'already_in' : 'admitted';
}
