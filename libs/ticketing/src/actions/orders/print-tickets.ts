import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { attendeeInFull } from '../../domain/attendee.ts';
import type { BuyerRef } from '../../domain/buyer.ts';
import { placedSessions } from '../../domain/course-words.ts';
import { inBoth } from '../../domain/in-both.ts';
import type { TicketFacts } from '../../domain/ticket-code.ts';
import type { PaperEvent, PaperTicket } from '../../domain/ticket-paper.ts';
import { OwnTicketStore } from '../../store/own-ticket.store.ts';
import { FindOrderer } from '../guests/find-orderer.ts';

/** Tickets to be put on paper: what they are for, and each with what its code says. */
export type PrintedTickets = { event: PaperEvent; tickets: (PaperTicket & { facts: TicketFacts })[] };

/** Reads tickets as whoever has them prints them. */
@Injectable()
export class PrintTickets {
  constructor(
    private readonly tickets: OwnTicketStore,
    private readonly orderers: FindOrderer,
    private readonly community: CurrentCommunity,
  ) {}

  /** Of an order those that are good, or the one ticket that the id names. Throws TICKET_NOT_FOUND, also for those of others. */
  async run(tx: Tx, owner: BuyerRef, id: string): Promise<PrintedTickets> {
    const found = await this.tickets.named(tx, owner.id, id);
    const [first] = found;
    if (!first) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    const holder = await this.orderers.nameOf(tx, owner);
    const { name: community, contactEmail: contact } = await this.community.run(tx);
    const { startsAt, endsAt, noResale } = first;
    return {
      event: {
        ...{
          community,
          contact,
          startsAt,
          endsAt,
          noResale,
          sessions: placedSessions(first.sessions, first),
        },
        ...{ title: inBoth(first.titleJa, first.titleEn), place: inBoth(first.placeJa, first.placeEn) },
      },
      tickets: found.map(
        ({ id: ticketId, serial, price, means, typeJa, typeEn, online, seat, room, addOns, ...named }) => ({
          ...{ id: ticketId, kind: inBoth(typeJa, typeEn), price, means, online, seat, room, addOns },
          holder: attendeeInFull(named) ?? holder,
          facts: { ticketId, serial },
        }),
      ),
    };
  }
}
