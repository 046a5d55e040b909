import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { CancelMembership } from '../../actions/cancel-membership.ts';
import { KeepMembership } from '../../actions/keep-membership.ts';
import { ReviewCancellation } from '../../actions/review-cancellation.ts';
import { MyPage } from '../my-page.ts';
import { CancellationReviewType, cancellationReviewType } from './types/checkout-review.type.ts';
import { MyMembershipType } from './types/my-membership.type.ts';

/** Leaving a paid plan, and staying after all. */
@Resolver()
export class CancellationResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly review: ReviewCancellation,
    private readonly cancel: CancelMembership,
    private readonly keep: KeepMembership,
    private readonly pages: MyPage,
  ) {}

  @Query(() => CancellationReviewType)
  async cancellationReview(@CurrentViewer() viewer: MemberViewer): Promise<CancellationReviewType> {
    const { communityId, memberId } = viewer;
    return cancellationReviewType(
      await this.transactions.inCommunity(communityId, (tx) => this.review.run(tx, memberId)),
    );
  }

  @Mutation(() => MyMembershipType, {
    description: 'Cancels to the end of what is paid. Asking twice is asking once.',
  })
  cancelMembership(
    @CurrentViewer() viewer: MemberViewer,
    @Args('reason', { type: () => String, nullable: true, description: 'In own words.' })
    remark: string | null,
    @Args('reasonKey', { type: () => String, nullable: true, description: 'Of the list, if one was chosen.' })
    reasonKey: string | null,
  ): Promise<MyMembershipType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      await this.cancel.run(tx, viewer.memberId, { reasonKey: reasonKey ?? null, remark: remark ?? null });
      return this.pages.of(tx, viewer);
    });
  }

  @Mutation(() => MyMembershipType, { description: 'Takes a cancellation back while the plan still runs.' })
  keepMembership(@CurrentViewer() viewer: MemberViewer): Promise<MyMembershipType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      await this.keep.run(tx, viewer.memberId);
      return this.pages.of(tx, viewer);
    });
  }
}
