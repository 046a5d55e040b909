import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { ResumeMembership } from '../../actions/resume-membership.ts';
import { ResumeReviewType, resumeReviewType } from './types/pause.type.ts';
import { PlanChangeType, planChangeType } from './types/plan-change.type.ts';

/** Ending a pause early (再開), with a charge. */
@Resolver()
export class ResumeResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly resume: ResumeMembership,
  ) {}

  @Query(() => ResumeReviewType)
  async resumeReview(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<ResumeReviewType> {
    return resumeReviewType(
      await this.transactions.inCommunity(communityId, (tx) => this.resume.review(tx, memberId)),
    );
  }

  @Mutation(() => PlanChangeType, {
    description: 'Ends a running pause with the charge that the page showed. The same key is the same order.',
  })
  async resumeMembership(
    @CurrentViewer() viewer: MemberViewer,
    @Args('fingerprint', { type: () => String }) fingerprint: string,
    @Args('idempotencyKey', { type: () => String }) idempotencyKey: string,
  ): Promise<PlanChangeType> {
    const press = { fingerprint, idempotencyKey };
    return planChangeType(
      await this.transactions.inCommunity(viewer.communityId, (tx) =>
        this.resume.run(tx, viewer.memberId, press, viewer),
      ),
    );
  }
}
