import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { MergeMembers } from '../../actions/merge-members.ts';
import { ReviewMerge } from '../../actions/review-merge.ts';
import { UndoMerge } from '../../actions/undo-merge.ts';
import { MergeMembersInput, MergeReviewType, mergeReviewType } from './types/member-merge.type.ts';

/** Two entries of the register that are one person: side by side, merged, and parted again. */
@Resolver()
export class DeskMergesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly review: ReviewMerge,
    private readonly merge: MergeMembers,
    private readonly undo: UndoMerge,
  ) {}

  @Query(() => MergeReviewType, {
    description: 'Two entries side by side; `other` is an id or a member number.',
  })
  async mergeReview(
    @CurrentViewer() viewer: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('other', { type: () => String }) other: string,
  ): Promise<MergeReviewType> {
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    return mergeReviewType(
      await this.transactions.inCommunity(viewer.communityId, (tx) =>
        this.review.run(tx, memberId, other, reader),
      ),
    );
  }

  @Mutation(() => ID, {
    description: 'Makes two entries one member; answers with its id. No money is moved.',
  })
  mergeMembers(
    @CurrentViewer() viewer: DeskViewer,
    @Args('input', { type: () => MergeMembersInput }) input: MergeMembersInput,
  ): Promise<string> {
    const { oneId, otherId, choice, revision } = input;
    const wish = { ids: [oneId, otherId] as const, choice, revision, accountId: viewer.accountId };
    return this.transactions.inIdentity(viewer.communityId, (tx) => this.merge.run(tx, wish));
  }

  @Mutation(() => ID, {
    description: 'Parts them again within 14 days; answers with the id of the entry that is there again.',
  })
  undoMerge(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<string> {
    return this.transactions.inIdentity(viewer.communityId, (tx) => this.undo.run(tx, id, viewer.accountId));
  }
}
