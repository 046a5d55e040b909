import { RequireFreshProof } from '@enishi/identity';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { EraseMember } from '../../actions/erase-member.ts';
import { ReviewErasure } from '../../actions/review-erasure.ts';
import { ErasureReviewType, erasureReviewType } from './types/own-copy.type.ts';

/** Having oneself erased after leaving. */
@Resolver()
export class ErasureResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly proof: RequireFreshProof,
    private readonly review: ReviewErasure,
    private readonly erase: EraseMember,
  ) {}

  @Query(() => ErasureReviewType)
  erasureReview(@CurrentViewer() viewer: MemberViewer): Promise<ErasureReviewType> {
    const { communityId, memberId, sessionId } = viewer;
    return this.transactions.inIdentity(communityId, async (tx) =>
      erasureReviewType(await this.review.run(tx, memberId), await this.proof.holds(tx, sessionId)),
    );
  }

  @Mutation(() => Boolean, {
    description:
      'Erases the viewer and ends every sign-in. Cannot be undone; needs proof of who it is within 15 minutes.',
  })
  async eraseMe(@CurrentViewer() viewer: MemberViewer): Promise<boolean> {
    const { communityId, memberId, sessionId } = viewer;
    await this.transactions.inIdentity(communityId, async (tx) => {
      await this.proof.run(tx, sessionId);
      await this.erase.run(tx, { memberId, basis: 'own_page', reason: null, actor: null });
    });
    return true;
  }
}
