import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { HoldAddOns } from '../../actions/later/hold-add-ons.ts';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { ReleaseTickets } from '../../actions/orders/release-tickets.ts';
import { PurchaseIntake } from '../purchase-intake.ts';
import { typedAnswer } from './types/question.type.ts';
import { FreeWishArgs, LaterWishArgs, TicketOrderArgs, TicketWishArgs } from './types/purchase.type.ts';

/** Choosing tickets, ordering or booking them, or not. */
@Resolver()
export class BuyingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly intake: PurchaseIntake,
    private readonly release: ReleaseTickets,
    private readonly cancel: CancelTicket,
    private readonly later: HoldAddOns,
  ) {}

  @Mutation(() => ID, { description: 'Keeps places for some minutes. Answers the id of the purchase.' })
  holdTickets(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args() wish: TicketWishArgs,
  ): Promise<string> {
    return this.intake.hold(communityId, memberId, wish);
  }

  @Mutation(() => ID, {
    description:
      'Keeps add-ons beside tickets that the member has, as a purchase of its own. Answers its id.',
  })
  holdAddOns(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args() wish: LaterWishArgs,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) => this.later.run(tx, memberId, wish));
  }

  @Mutation(() => ID, {
    description:
      'Books tickets that cost nothing and answers the id of the order. What costs something, or has anything to be read or answered first, is kept as by `holdTickets`.',
  })
  bookFreeTickets(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args() wish: FreeWishArgs,
  ): Promise<string> {
    return this.intake.book(communityId, memberId, wish);
  }

  @Mutation(() => ID, { description: 'Orders what the page with this fingerprint showed.' })
  async orderTickets(
    @CurrentViewer() viewer: MemberViewer,
    @Args() { attendees, answers, ...order }: TicketOrderArgs,
  ): Promise<string> {
    const said = { ...order, attendees: attendees ?? [], answers: (answers ?? []).map(typedAnswer) };
    await this.intake.order(viewer.communityId, viewer.memberId, said, viewer);
    return order.id;
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
