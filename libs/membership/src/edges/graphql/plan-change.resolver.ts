import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FindOfferChange } from '@enishi/billing';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { BillingInterval, Clock } from '@enishi/kernel';
import { BillingIntervalEnum, CLOCK, CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { ChangePlan } from '../../actions/change-plan.ts';
import { pageIsFresh } from '../../domain/plan-change.ts';
import { planChangeDisclosure } from '../../domain/plan-change-disclosure.ts';
import { PlanChangeReviews } from '../plan-change-reviews.ts';
import { PlanChangeArgs, PlanChangeReviewType, PlanChangeType } from './types/plan-change.type.ts';
import { planChangeReviewType, planChangeType } from './types/plan-change.type.ts';

/** Changing from one paid plan to another. */
@Resolver()
export class PlanChangeResolver {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reviews: PlanChangeReviews,
    private readonly change: ChangePlan,
    private readonly changes: FindOfferChange,
  ) {}

  @Query(() => PlanChangeReviewType)
  async planChangeReview(
    @CurrentViewer() viewer: MemberViewer,
    @Args('planKey', { type: () => String }) planKey: string,
    @Args('interval', { type: () => BillingIntervalEnum }) interval: BillingInterval,
  ): Promise<PlanChangeReviewType> {
    const now = this.clock.now();
    const { prepared, charge } = await this.reviews.at(now, viewer, { planKey, interval });
    const shown = planChangeDisclosure(prepared.order, tokyoDateOf(now), charge);
    return planChangeReviewType(prepared.order, shown, now);
  }

  @Mutation(() => PlanChangeType, {
    description: 'Orders what the page with this fingerprint showed. The same key is the same order.',
  })
  async changePlan(
    @CurrentViewer() viewer: MemberViewer,
    @Args() { pricedAt, fingerprint, idempotencyKey, ...wish }: PlanChangeArgs,
  ): Promise<PlanChangeType> {
    if (!pageIsFresh(pricedAt, this.clock.now())) throw new Refusal('conflict', 'DISCLOSURE_CHANGED');
    const priced = await this.reviews.at(pricedAt, viewer, wish);
    const press = { fingerprint, idempotencyKey };
    return planChangeType(
      await this.transactions.inCommunity(viewer.communityId, (tx) =>
        this.change.run(tx, viewer.memberId, { ...priced, press }, viewer),
      ),
    );
  }

  @Query(() => PlanChangeType)
  async planChange(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PlanChangeType> {
    const subject = { kind: 'member', id: memberId } as const;
    return planChangeType(
      await this.transactions.inCommunity(communityId, (tx) => this.changes.run(tx, subject, id)),
    );
  }
}
