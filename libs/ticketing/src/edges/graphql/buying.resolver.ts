import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { HoldTickets } from '../../actions/orders/hold-tickets.ts';
import { OrderTickets } from '../../actions/orders/order-tickets.ts';
import { ReleaseTickets } from '../../actions/orders/release-tickets.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { typedAnswer } from './types/question.type.ts';
import { TicketOrderArgs, TicketWishArgs } from './types/purchase.type.ts';

/** Choosing tickets, ordering them, or not. */
@Resolver()
export class BuyingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly hold: HoldTickets,
    private readonly order: OrderTickets,
    private readonly release: ReleaseTickets,
    private readonly cancel: CancelTicket,
  ) {}

  @Mutation(() => ID, { description: 'Keeps places for some minutes. Answers the id of the purchase.' })
  holdTickets(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args() wish: TicketWishArgs,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.hold.run(tx, choosingMember(memberId), wish),
    );
  }

  @Mutation(() => ID, { description: 'Orders what the page with this fingerprint showed.' })
  orderTickets(
    @CurrentViewer() viewer: MemberViewer,
    @Args() { attendees, answers, ...order }: TicketOrderArgs,
  ): Promise<string> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const said = { ...order, attendees: attendees ?? [], answers: (answers ?? []).map(typedAnswer) };
      await this.order.run(tx, viewer.memberId, said, viewer);
      return order.id;
    });
  }

  @Mutation(() => Boolean, { description: 'Gives the places back before anything was ordered.' })
  releaseTickets(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await this.release.run(tx, memberId, id);
      return true;
    });
  }

  @Mutation(() => Boolean, {
    description:
      'Gives a ticket back before the event begins; of what was paid by card the fee that was shown is kept.',
  })
  cancelTicket(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('fee', { type: () => Int, description: 'What the page said is kept of it, in yen.' }) fee: number,
  ): Promise<boolean> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await this.cancel.run(tx, memberId, { id, fee });
      return true;
    });
  }
}
