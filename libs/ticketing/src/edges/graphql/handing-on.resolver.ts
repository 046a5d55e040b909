import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AcceptTicket } from '../../actions/handing-on/accept-ticket.ts';
import { ReadHandedTickets } from '../../actions/handing-on/read-handed-tickets.ts';
import { SendTicket } from '../../actions/handing-on/send-ticket.ts';
import { TicketSigner } from '../ticket-signer.ts';
import {
  HeldTicketPageType,
  heldTicketPageType,
  HeldTicketType,
  heldTicketType,
  SentTicketType,
  sentTicketType,
} from './types/handed-ticket.type.ts';

/** Tickets that go from one person to another. */
@Resolver()
export class HandingOnResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadHandedTickets,
    private readonly sending: SendTicket,
    private readonly accepting: AcceptTicket,
    private readonly signer: TicketSigner,
  ) {}

  @Query(() => SentTicketType, { description: 'For whoever holds the link, signed in or not.' })
  sentTicket(
    @CurrentViewer() { communityId, memberId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<SentTicketType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      sentTicketType(await this.accepting.look(tx, code, memberId)),
    );
  }

  @Query(() => [HeldTicketType], { description: 'Tickets received from others; at most a hundred.' })
  heldTickets(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<HeldTicketType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.read.list(tx, memberId)).map(heldTicketType),
    );
  }

  @Query(() => HeldTicketPageType)
  heldTicket(
    @CurrentViewer() { communityId, communitySlug, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<HeldTicketPageType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { ticket, handing } = await this.read.one(tx, memberId, id);
      const pictures = this.signer.picturesOf(communitySlug);
      const code = pictures.code({ ticketId: ticket.id, serial: ticket.serial });
      return heldTicketPageType(ticket, handing, { code, now: tx.now });
    });
  }

  @Mutation(() => Boolean, {
    description: 'Sends a ticket to somebody, who may accept it; until then it stays.',
  })
  sendTicket(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('email', { type: () => String }) email: string,
  ): Promise<boolean> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await this.sending.run(tx, memberId, { id, email, locale });
      return true;
    });
  }

  @Mutation(() => Boolean, { description: 'Takes back what was sent and not accepted.' })
  takeTicketBack(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await this.sending.takeBack(tx, memberId, id);
      return true;
    });
  }

  @Mutation(() => ID, { description: 'Once: whoever comes second is told so. Answers the ticket.' })
  acceptTicket(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) => this.accepting.run(tx, memberId, code));
  }
}
