import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { handOnHindrance, handoverStateAt } from '../../domain/handing-on.ts';
import type { HandoverEntity } from '../../store/handover.entity.ts';
import type { HandableTicket } from '../../store/handover.store.ts';
import { HandoverStore } from '../../store/handover.store.ts';

const most = 100;

/** What of a ticket concerns handing it on, for whoever has it. */
export type Handing = {
  /** What is on its way to somebody and may still be accepted. */
  sent: HandoverEntity | null;
  mayHandOn: boolean;
};

/** A ticket that somebody has from another person. */
export type HeldTicket = { ticket: HandableTicket; handing: Handing };

/** Reads tickets that were received, and where one's own are on their way to. */
@Injectable()
export class ReadHandedTickets {
  constructor(private readonly handovers: HandoverStore) {}

  /** Those that a member received, the latest date first; at most a hundred. One statement. */
  list(tx: Tx, memberId: string): Promise<HandableTicket[]> {
    return this.handovers.held(tx, memberId, most);
  }

  /** Throws TICKET_NOT_FOUND, also for tickets that were handed on again. */
  async one(tx: Tx, memberId: string, id: string): Promise<HeldTicket> {
    const ticket = await this.handovers.ticket(tx, id);
    if (ticket?.memberId !== memberId) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    const sent = await this.sent(tx, [id]);
    return { ticket, handing: this.handing(tx, ticket, sent.get(id) ?? null) };
  }

  /** What is on its way of several tickets, by ticket. */
  async sent(tx: Tx, ticketIds: readonly string[]): Promise<Map<string, HandoverEntity>> {
    if (ticketIds.length === 0) return new Map();
    const open = await this.handovers.open(tx, ticketIds);
    const live = open.filter((each) => handoverStateAt(each, tx.now) === 'open');
    return new Map(live.map((each) => [each.ticketId, each]));
  }

  private handing(tx: Tx, ticket: HandableTicket, sent: HandoverEntity | null): Handing {
    return { sent, mayHandOn: handOnHindrance(ticket, tx.now) === null };
  }
}
