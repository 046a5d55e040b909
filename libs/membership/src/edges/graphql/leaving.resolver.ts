import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { LeaveMembership } from '../../actions/leave-membership.ts';
import { ReviewLeaving } from '../../actions/review-leaving.ts';
import { LeavingInputType, LeavingReviewType, leavingReviewType } from './types/leaving.type.ts';

/** Leaving the community altogether. */
@Resolver()
export class LeavingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly review: ReviewLeaving,
    private readonly leave: LeaveMembership,
  ) {}

  @Query(() => LeavingReviewType)
  async leavingReview(@CurrentViewer() viewer: MemberViewer): Promise<LeavingReviewType> {
    const { communityId, memberId } = viewer;
    return leavingReviewType(
      await this.transactions.inCommunity(communityId, (tx) => this.review.run(tx, memberId)),
    );
  }

  @Mutation(() => LeavingReviewType, {
    description: 'Leaves. A paid plan is cancelled at Stripe first. Asking twice is asking once.',
  })
  async leaveMembership(
    @CurrentViewer() viewer: MemberViewer,
    @Args('input', { type: () => LeavingInputType }) input: LeavingInputType,
  ): Promise<LeavingReviewType> {
    const { communityId, memberId } = viewer;
    const { reasonKey = null, remark = null, atOnce } = input;
    const review = await this.transactions.inCommunity(communityId, async (tx) => {
      await this.leave.run(tx, { memberId, reasonKey, remark, atOnce, actor: null });
      return this.review.run(tx, memberId);
    });
    return leavingReviewType(review);
  }
}
