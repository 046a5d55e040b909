import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccountEmail } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { PauseMembership } from '../../actions/pause-membership.ts';
import { ReviewPause } from '../../actions/review-pause.ts';
import { WithdrawPause } from '../../actions/withdraw-pause.ts';
import { PauseArgs, PauseReviewType, pauseReviewType } from './types/pause.type.ts';

/** Pausing the plan of a member who asks for it by phone or letter. */
@Resolver()
export class DeskPauseResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly review: ReviewPause,
    private readonly pause: PauseMembership,
    private readonly withdraw: WithdrawPause,
    private readonly emails: AccountEmail,
  ) {}

  @Query(() => PauseReviewType)
  async memberPauseReview(
    @CurrentViewer() viewer: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<PauseReviewType> {
    return pauseReviewType(
      await this.transactions.inCommunity(viewer.communityId, (tx) => this.review.run(tx, memberId)),
    );
  }

  @Mutation(() => Boolean, { description: 'Pauses from the end of what is paid, as the member asked for.' })
  async pauseMember(
    @CurrentViewer() viewer: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args() { months, fingerprint }: PauseArgs,
  ): Promise<boolean> {
    await this.transactions.inIdentity(viewer.communityId, async (tx) => {
      const actor = await this.emails.run(tx, viewer.accountId);
      await this.pause.run(tx, memberId, { months, fingerprint, actor });
    });
    return true;
  }

  @Mutation(() => Boolean, { description: 'Takes back a pause that has not begun.' })
  async withdrawPauseOfMember(
    @CurrentViewer() viewer: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<boolean> {
    await this.transactions.inIdentity(viewer.communityId, async (tx) => {
      const actor = await this.emails.run(tx, viewer.accountId);
      await this.withdraw.run(tx, memberId, actor);
    });
    return true;
  }
}
