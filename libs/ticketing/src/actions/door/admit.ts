import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { admissionVerdict, insideSince, meantSession } from '../../domain/admission.ts';
import { admits } from '../../domain/add-on.ts';
import type { AdmissionVerdict } from '../../domain/admission.ts';
import { cardVerdict, readByCard } from '../../domain/door-card.ts';
import type { TicketFacts } from '../../domain/ticket-code.ts';
import { DoorStore } from '../../store/door.store.ts';
import type { TicketAtDoor } from '../../store/door.store.ts';
import { DoorReceiptStore } from '../../store/door-receipt.store.ts';
import { EventStore } from '../../store/event.store.ts';
import { FindByCard } from '../cards/find-by-card.ts';
import type { CardSign } from '../cards/find-by-card.ts';

/** A ticket with what is said of it, and whose it is; `member` null where it is a guest's. */
export type SaidTicket = { verdict: AdmissionVerdict; ticket: TicketAtDoor; member: NamedMember | null };

/** What the door says; `member` and `ticket` are null where the code is none of this event's. `party`: those to choose from, where a member card shows several. */
export type Admission = {
  verdict: AdmissionVerdict;
  ticket: TicketAtDoor | null;
  member: NamedMember | null;
  party: SaidTicket[];
};

/** What was read at the desk: a ticket, with the serial of its code or found by name, a member card, or (null) nothing of ours. */
export type DeskReading = { ticketId: string; serial: TicketFacts['serial'] | null } | CardSign | null;

/** Lets people in, once each. Of two doors that read one code at the same moment, one lets in and the other says since when. */
@Injectable()
export class Admit {
  constructor(
    private readonly events: EventStore,
    private readonly door: DoorStore,
    private readonly names: NameMembers,
    private readonly byCard: FindByCard,
    private readonly receipts: DoorReceiptStore,
  ) {}

  /** A card that shows one ticket that lets in lets in by it; of several nobody is in before the door has chosen. Throws EVENT_NOT_FOUND. */
  async run(tx: Tx, eventId: string, reading: DeskReading, reader: DeskReader): Promise<Admission> {
    if (!(await this.events.byId(tx, eventId))) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const { verdict, party } =
      reading && 'number' in reading
        ? await this.shown(tx, eventId, reading)
        : await this.read(tx, eventId, reading);
    const said = party.find((one) => one.verdict === verdict) ?? party[0];
    const ticket = said?.ticket ?? null;
    if (verdict === 'admitted' && said)
      await this.door.turn(tx, said.ticket.id, {
        ...{ act: 'in', by: reader.accountId },
        sessionId: meantSession(said.ticket, tx)?.id ?? null,
      });
    if (ticket?.eventId !== eventId) return { verdict, ticket: null, member: null, party: [] };
    const shown = verdict === 'choose' ? party : [said!];
    const named = await this.names.run(tx, [...new Set(shown.flatMap((one) => one.ticket.memberId ?? []))], {
      ...{ reader, reason: `door ${eventId}`, others: shown.filter((one) => one.ticket.sentName).length },
    });
    const memberOf = (one: TicketAtDoor) => named.get(one.memberId ?? '') ?? null;
    if (verdict !== 'choose') return { verdict, ticket, member: memberOf(ticket), party: [] };
    const chosen = party.map((one) => ({ ...one, member: memberOf(one.ticket) }));
    return { verdict, ticket: null, member: null, party: chosen };
  }

  private async read(tx: Tx, eventId: string, facts: Exclude<DeskReading, CardSign>): Promise<Said> {
    const found = facts && (await this.door.locked(tx, facts.ticketId));
    const ticket = found && admits(found) ? found : null;
    const verdict = admissionVerdict(ticket, { eventId, serial: facts?.serial ?? null, now: tx.now });
    return { verdict, party: ticket ? [{ verdict, ticket: asOfNow(ticket, tx) }] : [] };
  }

  private async shown(tx: Tx, eventId: string, card: CardSign): Promise<Said> {
    const cards = await this.byCard.run(tx, [card], { eventIds: [eventId], tokenHashes: [] });
    const read = cards.at(card, eventId);
    const tickets = read.ticketIds.length > 0 ? await this.door.allLocked(tx, read.ticketIds) : [];
    const known = new Map(tickets.map((ticket) => [ticket.id, ticket]));
    const party = read.ticketIds.flatMap((id): Said['party'] => {
      const ticket = known.get(id);
      if (!ticket) return [];
      const { verdict } = readByCard(read, id, { tickets: known, eventId, now: tx.now });
      return verdict === 'handed_on' ? [] : [{ verdict, ticket: asOfNow(ticket, tx) }];
    });
    const verdicts = party.map(({ verdict }) => verdict);
    return { verdict: cardVerdict(read.standing, verdicts), party };
  }

  /**
   * Takes back what was a mistake, of a course what was let in last; it stays written down. Throws TICKET_NOT_FOUND, TICKET_NOT_INSIDE (conflict), and DOOR_RECEIPT_GIVEN (conflict) where
   * nobody would have come with a ticket that stands on a receipt.
   */
  async undo(tx: Tx, ticketId: string, by: string): Promise<void> {
    const ticket = await this.door.locked(tx, ticketId);
    if (!ticket) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    if (ticket.state !== 'checked_in') throw new Refusal('conflict', 'TICKET_NOT_INSIDE');
    const leftInside = ticket.sessions.filter(({ cameAt }) => cameAt).length > 1;
    if (!leftInside && (await this.receipts.isStated(tx, ticketId)))
      throw new Refusal('conflict', 'DOOR_RECEIPT_GIVEN');
    await this.door.turn(tx, ticketId, { act: 'undone', by, sessionId: lastVisited(ticket)?.id ?? null });
  }
}

/** With since when its bearer is in: at the session of now, where it is for a course. */
const asOfNow = (ticket: TicketAtDoor, { now }: { now: Date }): TicketAtDoor => ({
  ...ticket,
  checkedInAt: insideSince(ticket, { now }),
});

const lastVisited = ({ sessions }: TicketAtDoor) =>
  sessions
    .flatMap(({ id, cameAt }) => (cameAt ? { id, cameAt } : []))
    .reduce<{ id: string; cameAt: Date } | null>(
      (last, visit) => (last && last.cameAt > visit.cameAt ? last : visit),
      null,
    );

type Said = { verdict: AdmissionVerdict; party: Omit<SaidTicket, 'member'>[] };
