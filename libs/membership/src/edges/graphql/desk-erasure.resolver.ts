import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { EraseForPerson } from '../../actions/erase-for-person.ts';
import { ReviewErasure } from '../../actions/review-erasure.ts';
import {
  EraseMemberInputType,
  ErasureOutcomeEnum,
  ErasureReviewType,
  erasureReviewType,
} from './types/own-copy.type.ts';

/** Erasing somebody who asked the secretariat by letter or telephone. */
@Resolver()
export class DeskErasureResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly review: ReviewErasure,
    private readonly erase: EraseForPerson,
  ) {}

  @Query(() => ErasureReviewType)
  erasureReview(
    @CurrentViewer() viewer: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<ErasureReviewType> {
    return this.transactions.inIdentity(viewer.communityId, async (tx) =>
      erasureReviewType(await this.review.run(tx, memberId), true),
    );
  }

  @Mutation(() => ErasureOutcomeEnum, {
    description: 'Has the member leave if need be, then erases the person. Cannot be undone.',
  })
  eraseMember(
    @CurrentViewer() viewer: DeskViewer,
    @Args('input', { type: () => EraseMemberInputType }) input: EraseMemberInputType,
  ): Promise<'erased' | 'waiting'> {
    const { communityId, accountId } = viewer;
    return this.transactions.inIdentity(communityId, (tx) => this.erase.run(tx, { ...input, accountId }));
  }
}
