import { Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { ListPlans } from '../../actions/list-plans.ts';
import { PlanType, planType } from './types/plan.type.ts';

/** Plans side by side. */
@Resolver()
export class PlansResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListPlans,
  ) {}

  @Query(() => [PlanType], { description: 'Plans on offer to individuals, in display order.' })
  async plans(@CurrentViewer() viewer: Viewer): Promise<PlanType[]> {
    const plans = await this.transactions.inCommunity(viewer.communityId, (tx) => this.list.run(tx));
    return plans.filter((plan) => plan.active).map(planType);
  }
}
