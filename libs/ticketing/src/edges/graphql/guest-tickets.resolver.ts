import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { ChangeAttendees } from '../../actions/attendees/change-attendees.ts';
import { OpenGuestOrder } from '../../actions/guests/open-guest-order.ts';
import { TakeGuestOrders } from '../../actions/guests/take-guest-orders.ts';
import { AttendeeInput } from './types/attendee.type.ts';
import { AnswerInput, typedAnswer } from './types/question.type.ts';

/** What becomes of tickets that were ordered without an account. */
@Resolver()
export class GuestTicketsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly door: OpenGuestOrder,
    private readonly cancel: CancelTicket,
    private readonly change: ChangeAttendees,
    private readonly taking: TakeGuestOrders,
  ) {}

  @Mutation(() => Boolean, {
    description:
      'Gives a ticket back before the event begins; of what was paid by card the fee that was shown is kept.',
  })
  cancelGuestTicket(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('fee', { type: () => Int, description: 'What the page said is kept of it, in yen.' }) fee: number,
  ): Promise<boolean> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { buyer } = await this.door.run(tx, code);
      await this.cancel.run(tx, buyer.id, { id, fee });
      return true;
    });
  }

  @Mutation(() => Boolean, { description: 'Says who comes and answers anew, until that is settled.' })
  changeGuestAttendees(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
    @Args('attendees', { type: () => [AttendeeInput] }) attendees: AttendeeInput[],
    @Args('answers', { type: () => [AnswerInput] }) typed: AnswerInput[],
  ): Promise<boolean> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { buyer, id } = await this.door.run(tx, code);
      await this.change.run(tx, buyer.id, { id, attendees, answers: typed.map(typedAnswer) });
      return true;
    });
  }

  @Query(() => Int, { description: 'How many orders under one’s own address were made without an account.' })
  guestOrdersToTake(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<number> {
    return this.transactions.inCommunity(communityId, (tx) => this.taking.count(tx, memberId));
  }

  @Mutation(() => Int, {
    description: 'Takes them to one’s own pages; their addresses are dead. Answers how many.',
  })
  takeGuestOrders(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<number> {
    return this.transactions.inCommunity(communityId, (tx) => this.taking.run(tx, memberId));
  }
}
