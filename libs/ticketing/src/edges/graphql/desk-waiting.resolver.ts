import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ArrangeWaitingList } from '../../actions/waiting/arrange-waiting-list.ts';
import { ReadWaitingList } from '../../actions/waiting/read-waiting-list.ts';
import type { WaitingOrder } from '../../domain/waiting-line.ts';
import { WaitingListType, waitingListType, WaitingMoveArgs, WaitingOrderEnum } from './types/waiting.type.ts';

/** Waiting lists at the desk: who waits, by which rule, and what was moved why. */
@Resolver()
export class DeskWaitingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadWaitingList,
    private readonly arrange: ArrangeWaitingList,
  ) {}

  @Query(() => WaitingListType, { description: 'That the names were looked at is written down.' })
  waitingList(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<WaitingListType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      waitingListType(await this.read.run(tx, eventId, { accountId, role })),
    );
  }

  @Mutation(() => Boolean, { description: 'Gives an entry another place in line; the reason is kept.' })
  async moveWaitingEntry(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args() move: WaitingMoveArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.arrange.move(tx, { ...move, by }));
    return true;
  }

  @Mutation(() => Boolean, { description: 'By which rule places that come free are passed on.' })
  async setWaitingRule(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('order', { type: () => WaitingOrderEnum }) order: WaitingOrder,
    @Args('offerHours', { type: () => Int }) offerHours: number,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.arrange.setRule(tx, eventId, { order, offerHours }),
    );
    return true;
  }
}
