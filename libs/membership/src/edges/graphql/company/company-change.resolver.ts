import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { tokyoDateOf } from '@enishi/kernel';
import type { Clock } from '@enishi/kernel';
import { CLOCK, CurrentViewer } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { CompanyChangeReviews } from '../../company-change-reviews.ts';
import { PressCompanyChange } from '../../press-company-change.ts';
import { PlanChangeType, planChangeType } from '../types/plan-change.type.ts';
import {
  CompanyChangeArgs,
  CompanyChangeReviewArgs,
  CompanyChangeReviewType,
  companyChangeReviewType,
} from './company-change.type.ts';

/** Changing a company from one plan to another. */
@Resolver()
export class CompanyChangeResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reviews: CompanyChangeReviews,
    private readonly press: PressCompanyChange,
  ) {}

  @Query(() => CompanyChangeReviewType)
  async companyChangeReview(
    @CurrentViewer() viewer: SignedInViewer,
    @Args() wish: CompanyChangeReviewArgs,
  ): Promise<CompanyChangeReviewType> {
    const pricedAt = this.clock.now();
    const priced = await this.reviews.at(pricedAt, viewer, { ...wish });
    return companyChangeReviewType(priced, { pricedAt, today: tokyoDateOf(pricedAt) });
  }

  @Mutation(() => PlanChangeType, {
    description: 'Orders what the page with this fingerprint showed. The same key is the same order.',
  })
  async changeCompanyPlan(
    @CurrentViewer() viewer: SignedInViewer,
    @Args() button: CompanyChangeArgs,
  ): Promise<PlanChangeType> {
    return planChangeType(await this.press.run(viewer, { ...button }));
  }
}
