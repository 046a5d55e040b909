import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReadLottery } from '../../actions/waiting/read-lottery.ts';
import { EventLotteryType, eventLotteryType } from './types/lottery.type.ts';

/** Lotteries on the site; one applies as one joins a waiting list. */
@Resolver()
export class LotteryResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadLottery,
  ) {}

  @Query(() => EventLotteryType, { nullable: true, description: 'Null where places are not drawn by lot.' })
  eventLottery(
    @CurrentViewer() { communityId }: Viewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventLotteryType | null> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const found = await this.read.run(tx, eventId);
      return found && eventLotteryType(found);
    });
  }
}
