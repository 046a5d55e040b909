import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { admissionVerdict } from '../../domain/admission.ts';
import type { AdmissionVerdict } from '../../domain/admission.ts';
import type { TicketFacts } from '../../domain/ticket-code.ts';
import { DoorStore } from '../../store/door.store.ts';
import type { TicketAtDoor } from '../../store/door.store.ts';
import { EventStore } from '../../store/event.store.ts';

/** What the door says; `member` and `ticket` are null where the code is none of this event's. */
export type Admission = {
  verdict: AdmissionVerdict;
  ticket: TicketAtDoor | null;
  member: NamedMember | null;
};

/** Lets people in, once each. Of two doors that read one code at the same moment, one lets in and the other says since when. */
@Injectable()
export class Admit {
  constructor(
    private readonly events: EventStore,
    private readonly door: DoorStore,
    private readonly names: NameMembers,
  ) {}

  /** `facts` null: the code was none of ours. `serial` null: found by name. Throws EVENT_NOT_FOUND. */
  async run(
    tx: Tx,
    eventId: string,
    facts: { ticketId: string; serial: TicketFacts['serial'] | null } | null,
    reader: DeskReader,
  ): Promise<Admission> {
    if (!(await this.events.byId(tx, eventId))) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const ticket = facts && (await this.door.locked(tx, facts.ticketId));
    const verdict = admissionVerdict(ticket, { eventId, serial: facts?.serial ?? null, now: tx.now });
    if (verdict === 'admitted') await this.door.turn(tx, ticket!.id, { act: 'in', by: reader.accountId });
    if (!ticket || ticket.eventId !== eventId) return { verdict, ticket: null, member: null };
    const named = await this.names.run(tx, ticket.memberId ? [ticket.memberId] : [], {
      ...{ reader, reason: `door ${eventId}`, others: ticket.sentName ? 1 : 0 },
    });
    return { verdict, ticket, member: named.get(ticket.memberId ?? '') ?? null };
  }

  /** Takes back what was a mistake; it stays written down. Throws TICKET_NOT_FOUND, TICKET_NOT_INSIDE (conflict). */
  async undo(tx: Tx, ticketId: string, by: string): Promise<void> {
    const ticket = await this.door.locked(tx, ticketId);
    if (!ticket) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    if (ticket.state !== 'checked_in') throw new Refusal('conflict', 'TICKET_NOT_INSIDE');
    await this.door.turn(tx, ticketId, { act: 'undone', by });
  }
}
