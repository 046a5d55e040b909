import { Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { KeepPlan } from '../../actions/keep-plan.ts';
import { MyPage } from '../my-page.ts';
import { MyMembershipType } from './types/my-membership.type.ts';

/** A change of plan that waits for the next period. */
@Resolver()
export class PlannedChangeResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly keep: KeepPlan,
    private readonly pages: MyPage,
  ) {}

  @Mutation(() => MyMembershipType, {
    description: 'Takes back a change of plan that was to begin with the next period.',
  })
  keepPlan(@CurrentViewer() viewer: MemberViewer): Promise<MyMembershipType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      await this.keep.run(tx, viewer.memberId);
      return this.pages.of(tx, viewer);
    });
  }
}
