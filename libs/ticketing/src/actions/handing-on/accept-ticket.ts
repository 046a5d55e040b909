import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { FindMember } from '@enishi/membership';
import { secretHash } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { handOnHindrance, handoverStateAt, priceHindrance } from '../../domain/handing-on.ts';
import { priceFor } from '../../domain/ticket-price.ts';
import type { HandoverEntity } from '../../store/handover.entity.ts';
import type { HandableTicket } from '../../store/handover.store.ts';
import { HandoverStore } from '../../store/handover.store.ts';
import { ticketAccepted } from '../../ticketing.events.ts';
import { LiveMembership } from '../orders/live-membership.ts';

/** A ticket that was sent, as whoever holds its link sees it. */
export type SentTicket = {
  handover: HandoverEntity;
  ticket: HandableTicket;
  /** As letters write them; null where they are in the register no more. */
  sender: string | null;
  /** Whether this member has accepted it. */
  own: boolean;
  /** Why it cannot be accepted; for a member also what stands in their own way. */
  hindrance: Refusal | null;
};

/** Lets the person to whom a ticket was sent see and accept it. */
@Injectable()
export class AcceptTicket {
  constructor(
    private readonly handovers: HandoverStore,
    private readonly membership: LiveMembership,
    private readonly members: FindMember,
  ) {}

  /** Looking changes nothing. Throws HANDOVER_NOT_FOUND. */
  async look(tx: Tx, code: string, memberId: string | null): Promise<SentTicket> {
    const handover = await this.found(tx, code);
    const ticket = (await this.handovers.ticket(tx, handover.ticketId))!;
    const own = memberId !== null && handover.receiverId === memberId && ticket.memberId === memberId;
    const sender = (await this.members.byId(tx, handover.memberId))?.displayName ?? null;
    return { handover, ticket, sender, own, hindrance: await this.hindrance(tx, handover, ticket, memberId) };
  }

  /**
   * From now on it is the member's: its old code is dead in the same commit, and no place more is taken. Of two who press at once the
   * second is told so; pressed twice by one it is accepted once. Answers the ticket. Throws HANDOVER_NOT_FOUND, HANDOVER_GONE,
   * HANDOVER_EXPIRED, HAND_ON_TO_SELF, HAND_ON_PRICE and the refusals of `handOnHindrance` and `closedTo` (all conflicts).
   */
  async run(tx: Tx, memberId: string, code: string): Promise<string> {
    const { ticketId } = await this.found(tx, code);
    const ticket = (await this.handovers.lockedTicket(tx, ticketId))!;
    const handover = await this.found(tx, code);
    if (handover.receiverId === memberId) return ticketId;
    const no = await this.hindrance(tx, handover, ticket, memberId);
    if (no) throw no;
    const serial = ticket.serial + 1;
    const holderId = memberId === ticket.buyerId ? null : memberId;
    await this.handovers.giveTicket(tx, ticketId, { holderId, serial });
    await this.handovers.change(tx, handover.id, {
      ...{ state: 'accepted', receiverId: memberId, serial, email: null, settledAt: tx.now },
    });
    await tx.emit(ticketAccepted, { handoverId: handover.id });
    return ticketId;
  }

  private async found(tx: Tx, code: string): Promise<HandoverEntity> {
    const handover = await this.handovers.byCode(tx, secretHash(code));
    if (!handover) throw new Refusal('not_found', 'HANDOVER_NOT_FOUND');
    return handover;
  }

  private async hindrance(
    tx: Tx,
    handover: HandoverEntity,
    ticket: HandableTicket,
    memberId: string | null,
  ): Promise<Refusal | null> {
    const state = handoverStateAt(handover, tx.now);
    const no = handOnHindrance(ticket, tx.now);
    if (no?.code === 'TICKET_NOT_GOOD') return no;
    if (state === 'expired') return new Refusal('conflict', 'HANDOVER_EXPIRED');
    if (state !== 'open') return new Refusal('conflict', 'HANDOVER_GONE');
    if (no || memberId === null) return no;
    if (ticket.memberId === memberId) return new Refusal('conflict', 'HAND_ON_TO_SELF');
    const kind = { ...ticket, price: ticket.regular };
    const closed = await this.membership.closedTo(tx, memberId, [ticket]);
    if (closed) return closed;
    const theirs = priceFor(kind, await this.membership.run(tx, memberId, [kind]));
    return priceHindrance(ticket.price, theirs.price);
  }
}
