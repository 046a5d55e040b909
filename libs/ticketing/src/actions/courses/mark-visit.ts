import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { admits } from '../../domain/add-on.ts';
import { admissionVerdict } from '../../domain/admission.ts';
import { DoorStore } from '../../store/door.store.ts';

/** `came`: the bearer of the ticket was in the session; false: a mark that was set before is taken back. */
export type VisitToMark = { ticketId: string; sessionId: string; came: boolean };

/**
 * Puts right at the desk who was in a session of a course: the door reads codes, and this is for whoever was let in without one, was noted on a printed list, or
 * was read by mistake. It counts as an admission at the door does, for the state of the ticket, the certificate and the file of attendees, and stands in the
 * admissions with the account that set it. From the day of the session (Tokyo) on, without end; it is dated with the press, not with the session.
 */
@Injectable()
export class MarkVisit {
  constructor(private readonly door: DoorStore) {}

  /**
   * `by`: the account at the desk. The same said twice is said once. Throws TICKET_NOT_FOUND (also for an add-on, which admits nobody) and SESSION_NOT_FOUND (also for one of
   * another course, or that was called off); as conflicts SESSION_NOT_YET before that day, and SESSION_TICKET_NOT_GOOD where the ticket was given back or is not paid.
   */
  async run(tx: Tx, { ticketId, sessionId, came }: VisitToMark, by: string): Promise<void> {
    const ticket = await this.door.locked(tx, ticketId);
    if (!ticket || !admits(ticket)) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    const session = ticket.sessions.find(({ id }) => id === sessionId);
    if (!session) throw new Refusal('not_found', 'SESSION_NOT_FOUND');
    if (tokyoDateOf(session.startsAt) > tokyoDateOf(tx.now)) throw new Refusal('conflict', 'SESSION_NOT_YET');
    if ((session.cameAt !== null) === came) return;
    const at = { eventId: ticket.eventId, sessionId, serial: null, now: session.startsAt };
    const verdict = admissionVerdict({ ...ticket, online: false }, at);
    if (came && verdict !== 'admitted') throw new Refusal('conflict', 'SESSION_TICKET_NOT_GOOD');
    await this.door.turn(tx, ticket.id, { act: came ? 'in' : 'undone', by, sessionId });
  }
}
