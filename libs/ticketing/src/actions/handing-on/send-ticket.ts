import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { readEmail } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { acceptUntil, handOnHindrance, mostSentPerDay } from '../../domain/handing-on.ts';
import type { HandableTicket } from '../../store/handover.store.ts';
import { HandoverStore } from '../../store/handover.store.ts';
import { ticketSent } from '../../ticketing.events.ts';
import { HandoverCodes } from './handover-codes.ts';

/** A ticket and to whom it goes, as typed. */
export type TicketToSend = { id: string; email: string; locale: Locale };

const dayMs = 86_400_000;

/**
 * Sends a ticket to another person by mail (譲渡). Until they accept it, it stays with its sender and opens the door for them alone, and can be
 * taken back. Sent again it goes to the new address, and the link before is dead.
 */
@Injectable()
export class SendTicket {
  constructor(
    private readonly handovers: HandoverStore,
    private readonly codes: HandoverCodes,
  ) {}

  /**
   * Throws TICKET_NOT_FOUND, also for tickets of others, HAND_ON_TOO_MANY (limited) and the refusals of `readEmail` and
   * `handOnHindrance`.
   */
  async run(tx: Tx, memberId: string, { id, email: typed, locale }: TicketToSend): Promise<void> {
    const ticket = await this.own(tx, memberId, id);
    const email = unwrap(readEmail(typed, 'email'));
    const no = handOnHindrance(ticket, tx.now);
    if (no) throw no;
    await tx.lock(`ticketing.sender:${memberId}`);
    const since = new Date(tx.now.getTime() - dayMs);
    if ((await this.handovers.sentSince(tx, memberId, since)) >= mostSentPerDay)
      throw new Refusal('limited', 'HAND_ON_TOO_MANY', { most: mostSentPerDay });
    await this.end(tx, id);
    const handoverId = newId();
    await this.handovers.add(tx, {
      ...{ id: handoverId, communityId: tx.community, ticketId: id, memberId, receiverId: null, email },
      ...{ codeHash: this.codes.hashOf(handoverId), state: 'open', serial: null, locale },
      ...{ offeredAt: tx.now, expiresAt: acceptUntil(ticket, tx.now), settledAt: null },
    });
    await tx.emit(ticketSent, { handoverId });
  }

  /** It stays with its sender, and the link is dead. Pressed twice it is taken back once. Throws TICKET_NOT_FOUND, HAND_ON_ACCEPTED (conflict). */
  async takeBack(tx: Tx, memberId: string, id: string): Promise<void> {
    const ticket = await this.handovers.lockedTicket(tx, id);
    if (ticket?.buyerId === memberId && ticket.memberId !== memberId)
      throw new Refusal('conflict', 'HAND_ON_ACCEPTED');
    if (ticket?.memberId !== memberId) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    await this.end(tx, id);
  }

  private async own(tx: Tx, memberId: string, id: string): Promise<HandableTicket> {
    const ticket = await this.handovers.lockedTicket(tx, id);
    if (ticket?.memberId !== memberId) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    return ticket;
  }

  /** What is on its way ends. Needs the lock on the ticket. */
  private async end(tx: Tx, ticketId: string): Promise<void> {
    for (const { id, expiresAt } of await this.handovers.open(tx, [ticketId])) {
      const state = expiresAt <= tx.now ? ('expired' as const) : ('taken_back' as const);
      await this.handovers.change(tx, id, { state, email: null, settledAt: tx.now });
    }
  }
}
