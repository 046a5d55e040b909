import { Injectable } from '@nestjs/common';
import { FindMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { handedOnLetter, receivedTicketLetter, sentTicketLetter } from '../../domain/handover-letter.ts';
import type { HandedLetter } from '../../domain/handover-letter.ts';
import { inBoth } from '../../domain/in-both.ts';
import type { HandoverEntity } from '../../store/handover.entity.ts';
import { HandoverStore } from '../../store/handover.store.ts';
import { HandoverCodes } from './handover-codes.ts';
import { OutgoingTickets } from '../orders/outgoing-tickets.ts';

/** Writes to those between whom a ticket changes hands. */
@Injectable()
export class PostHandover {
  constructor(
    private readonly handovers: HandoverStore,
    private readonly members: FindMember,
    private readonly codes: HandoverCodes,
    private readonly outside: OutgoingTickets,
  ) {}

  /** To the address it was sent to, with the link; not where it was taken back meanwhile. */
  async sent(tx: Tx, handoverId: string): Promise<void> {
    const told = await this.told(tx, handoverId);
    const to = told?.handover.email;
    if (told?.handover.state !== 'open' || !to) return;
    const { handover, facts, slug } = told;
    await this.outside.run(tx, {
      ...{ to, locale: handover.locale, slug },
      ...{ page: `/handed/${this.codes.of(handoverId)}`, letter: sentTicketLetter(facts, handover.locale) },
    });
  }

  /** To both, once it was accepted. Nobody is written to who is in the register no more. */
  async accepted(tx: Tx, handoverId: string): Promise<void> {
    const told = await this.told(tx, handoverId);
    const receiverId = told?.handover.receiverId;
    if (!told || !receiverId) return;
    const { handover, facts, slug } = told;
    const sender = await this.members.byId(tx, handover.memberId);
    const receiver = await this.members.byId(tx, receiverId);
    const { locale } = handover;
    if (sender) {
      const letter = handedOnLetter({ ...facts, addressed: sender.displayName }, locale);
      await this.outside.run(tx, { to: sender.email, locale, slug, page: '/me/tickets', letter });
    }
    if (receiver) {
      const letter = receivedTicketLetter({ ...facts, addressed: receiver.displayName }, locale);
      const page = `/me/tickets/received/${handover.ticketId}`;
      await this.outside.run(tx, { to: receiver.email, locale, slug, page, letter });
    }
  }

  private async told(
    tx: Tx,
    handoverId: string,
  ): Promise<{ handover: HandoverEntity; facts: HandedLetter; slug: string } | null> {
    const handover = await this.handovers.byId(tx, handoverId);
    const ticket = handover && (await this.handovers.ticket(tx, handover.ticketId));
    const sender = handover && (await this.members.byId(tx, handover.memberId));
    if (!handover || !ticket || !sender) return null;
    const { name: community, slug } = await this.outside.sender(tx);
    const { startsAt, endsAt, price, means } = ticket;
    const facts = {
      ...{
        community,
        sender: sender.displayName,
        expiresAt: handover.expiresAt,
        startsAt,
        endsAt,
        price,
        means,
      },
      ...{ title: inBoth(ticket.titleJa, ticket.titleEn), place: inBoth(ticket.placeJa, ticket.placeEn) },
      kind: inBoth(ticket.typeJa, ticket.typeEn),
    };
    return { handover, facts, slug };
  }
}
