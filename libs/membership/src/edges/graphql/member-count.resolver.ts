import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { CommunityType } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { CountByPlan } from '../../actions/count-by-plan.ts';

/** Below this, a number of members says more about single people than about the community. */
const fewestShown = 10;

/** The size of a community for its public page. */
@Resolver(() => CommunityType)
export class MemberCountResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly count: CountByPlan,
  ) {}

  @ResolveField('memberCount', () => Int, {
    nullable: true,
    description: 'Null while there are fewer than ten.',
  })
  async memberCount(@CurrentViewer() viewer: Viewer): Promise<number | null> {
    const plans = await this.transactions.inCommunity(viewer.communityId, (tx) => this.count.run(tx));
    const members = plans.reduce((total, { count }) => total + count, 0);
    return members >= fewestShown ? members : null;
  }
}
