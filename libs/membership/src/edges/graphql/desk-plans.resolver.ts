import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { CountByPlan } from '../../actions/count-by-plan.ts';
import { OfferPlan } from '../../actions/offer-plan.ts';
import { DeskPlanType, deskPlanType } from './types/plan.type.ts';

/** Plans at the desk. */
@Resolver()
export class DeskPlansResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly count: CountByPlan,
    private readonly offer: OfferPlan,
  ) {}

  @Query(() => [DeskPlanType], { description: 'All plans, also those no longer on offer.' })
  async plans(@CurrentViewer() viewer: DeskViewer): Promise<DeskPlanType[]> {
    const plans = await this.transactions.inCommunity(viewer.communityId, (tx) => this.count.run(tx));
    return plans.map(({ plan, count }) => deskPlanType(plan, count));
  }

  @Mutation(() => Boolean, {
    description: 'Takes a plan off the offer or puts it back; whoever holds it keeps it.',
  })
  async offerPlan(
    @CurrentViewer() viewer: DeskViewer,
    @Args('key') key: string,
    @Args('offered') offered: boolean,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) => this.offer.run(tx, key, offered));
    return true;
  }
}
