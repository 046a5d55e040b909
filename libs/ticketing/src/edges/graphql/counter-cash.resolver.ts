import { CurrentViewer, Transactions, YenScalar } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { EndBooking } from '../../actions/counter/end-booking.ts';
import { HandBackCash } from '../../actions/counter/hand-back-cash.ts';
import { TakeCash } from '../../actions/counter/take-cash.ts';

/** Cash of bookings, and their end. */
@Resolver()
export class CounterCashResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly take: TakeCash,
    private readonly end: EndBooking,
    private readonly back: HandBackCash,
  ) {}

  @Mutation(() => Boolean, { description: 'All of it; the tickets come in the same commit.' })
  async takeCounterCash(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('orderId', { type: () => ID }) orderId: string,
    @Args('amount', { type: () => YenScalar }) amount: number,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.take.run(tx, { orderId, amount, by }));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Frees its places; what goes back waits to be handed over.' })
  async endCounterBooking(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('orderId', { type: () => ID }) orderId: string,
    @Args('kept', { type: () => YenScalar, description: 'What the page said is kept.' }) kept: number,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.end.run(tx, { orderId, kept, by }));
    return true;
  }

  @Mutation(() => Boolean, { description: 'All that is due was handed back in cash.' })
  async handBackCounterCash(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('orderId', { type: () => ID }) orderId: string,
    @Args('amount', { type: () => YenScalar }) amount: number,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.back.run(tx, { orderId, amount, by }));
    return true;
  }
}
