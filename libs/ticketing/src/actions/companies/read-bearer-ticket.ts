import { Refusal } from '@enishi/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { TicketFacts } from '../../domain/ticket-code.ts';
import { BearerTicketStore } from '../../store/bearer-ticket.store.ts';
import type { BearerTicket } from '../../store/bearer-ticket.store.ts';

/** A ticket as whoever bears its code sees it: what for, and whether it is still good. It names nobody. */
export type BorneTicket = BearerTicket & { good: boolean };

/** Reads the ticket of a code: having the code is having the ticket, with no account. */
@Injectable()
export class ReadBearerTicket {
  constructor(private readonly tickets: BearerTicketStore) {}

  /** `facts` null: the code was not made here. Throws TICKET_NOT_FOUND. */
  async run(tx: Tx, facts: TicketFacts | null): Promise<BorneTicket> {
    const ticket = facts && (await this.tickets.byId(tx, facts.ticketId));
    if (!ticket) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    return { ...ticket, good: ticket.state !== 'cancelled' && ticket.serial === facts.serial };
  }
}
