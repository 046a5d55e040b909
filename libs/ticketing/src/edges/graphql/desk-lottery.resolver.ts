import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadLottery } from '../../actions/waiting/read-lottery.ts';
import { SetLottery } from '../../actions/waiting/set-lottery.ts';
import { DeskLotteryType, eventLotteryType, LotteryInput } from './types/lottery.type.ts';

/** Lotteries at the desk. */
@Resolver()
export class DeskLotteryResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadLottery,
    private readonly set: SetLottery,
  ) {}

  @Query(() => DeskLotteryType)
  lottery(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<DeskLotteryType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { lottery, ...event } = await this.read.atDesk(tx, eventId);
      return { ...event, lottery: lottery && eventLotteryType(lottery) };
    });
  }

  @Mutation(() => Boolean, {
    description:
      'Has places of a draft drawn by lot; without a lottery they are given out first come, first served.',
  })
  async setLottery(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('lottery', { type: () => LotteryInput, nullable: true }) lottery: LotteryInput | null,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.set.run(tx, eventId, lottery ?? null));
    return true;
  }
}
