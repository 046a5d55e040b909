import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { admits } from '../../domain/add-on.ts';
import { admissionVerdict } from '../../domain/admission.ts';
import { DoorStore } from '../../store/door.store.ts';

/** That the bearer of a ticket was in a session, or was not after all. */
export type VisitToMark = { ticketId: string; sessionId: string; came: boolean };

/** The desk says by hand who was in a session, from a list on paper: an admission as any, from the day of the session on. */
@Injectable()
export class MarkVisit {
  constructor(private readonly door: DoorStore) {}

  /** The same said twice is said once. Throws TICKET_NOT_FOUND, SESSION_NOT_FOUND, and as conflicts SESSION_NOT_YET and SESSION_TICKET_NOT_GOOD. */
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
