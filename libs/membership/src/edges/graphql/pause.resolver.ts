import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { PauseMembership } from '../../actions/pause-membership.ts';
import { ReviewPause } from '../../actions/review-pause.ts';
import { WithdrawPause } from '../../actions/withdraw-pause.ts';
import { MyPage } from '../my-page.ts';
import { MyMembershipType } from './types/my-membership.type.ts';
import { PauseArgs, PauseReviewType, pauseReviewType } from './types/pause.type.ts';

/** Pausing a paid plan (休会), and taking that back. */
@Resolver()
export class PauseResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly review: ReviewPause,
    private readonly pause: PauseMembership,
    private readonly withdraw: WithdrawPause,
    private readonly pages: MyPage,
  ) {}

  @Query(() => PauseReviewType)
  async pauseReview(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<PauseReviewType> {
    return pauseReviewType(
      await this.transactions.inCommunity(communityId, (tx) => this.review.run(tx, memberId)),
    );
  }

  @Mutation(() => MyMembershipType, {
    description: 'Pauses from the end of what is paid. Asking twice is asking once.',
  })
  pauseMembership(
    @CurrentViewer() viewer: MemberViewer,
    @Args() { months, fingerprint }: PauseArgs,
  ): Promise<MyMembershipType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      await this.pause.run(tx, viewer.memberId, { months, fingerprint, actor: null });
      return this.pages.of(tx, viewer);
    });
  }

  @Mutation(() => MyMembershipType, { description: 'Takes back a pause that has not begun.' })
  withdrawPause(@CurrentViewer() viewer: MemberViewer): Promise<MyMembershipType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      await this.withdraw.run(tx, viewer.memberId, null);
      return this.pages.of(tx, viewer);
    });
  }
}
