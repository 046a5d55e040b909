import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import { FindMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { attendeeInFull } from '../domain/attendee.ts';
import { inBoth } from '../domain/in-both.ts';
import type { TicketFacts } from '../domain/ticket-code.ts';
import type { PaperEvent, PaperTicket } from '../domain/ticket-paper.ts';
import { OwnTicketStore } from '../store/own-ticket.store.ts';

/** Tickets to be put on paper: what they are for, and each with what its code says. */
export type PrintedTickets = { event: PaperEvent; tickets: (PaperTicket & { facts: TicketFacts })[] };

/** Reads tickets of a member as they are printed. */
@Injectable()
export class PrintTickets {
  constructor(
    private readonly tickets: OwnTicketStore,
    private readonly members: FindMember,
    private readonly community: CurrentCommunity,
  ) {}

  /** Of an order those that are good, or the one ticket that the id names. Throws TICKET_NOT_FOUND, also for those of others. */
  async run(tx: Tx, memberId: string, id: string): Promise<PrintedTickets> {
    const found = await this.tickets.named(tx, memberId, id);
    const [first] = found;
    if (!first) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    const { displayName: holder } = await this.members.named(tx, memberId);
    const { name: community, contactEmail: contact } = await this.community.run(tx);
    const { startsAt, endsAt } = first;
    return {
      event: {
        ...{ community, contact, startsAt, endsAt },
        ...{ title: inBoth(first.titleJa, first.titleEn), place: inBoth(first.placeJa, first.placeEn) },
      },
      tickets: found.map(({ id: ticketId, serial, price, means, typeJa, typeEn, ...named }) => ({
        ...{ id: ticketId, kind: inBoth(typeJa, typeEn), price, means },
        holder: attendeeInFull(named) ?? holder,
        facts: { ticketId, serial },
      })),
    };
  }
}
