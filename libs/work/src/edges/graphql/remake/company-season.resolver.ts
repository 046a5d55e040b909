import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SayBusyWeeks } from '../../../actions/remake/say-busy-weeks.ts';

/** A company's busy weeks, for whoever acts for it. */
@Resolver()
export class CompanySeasonResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly saying: SayBusyWeeks,
  ) {}

  @Query(() => [Int], { description: 'Weeks 1 to 52 of every year.' })
  busyWeeks(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<number[]> {
    return this.transactions.inCommunity(communityId, (tx) => this.saying.read(tx, { companyId, accountId }));
  }

  @Mutation(() => Boolean, { description: 'Said anew it replaces what was said.' })
  async sayBusyWeeks(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('weeks', { type: () => [Int] }) weeks: number[],
    @Args('months', { type: () => [Int], description: '1 to 12, as all weeks that begin in them.' })
    months: number[],
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.saying.run(tx, { companyId, accountId }, { weeks, months }),
    );
    return true;
  }
}
