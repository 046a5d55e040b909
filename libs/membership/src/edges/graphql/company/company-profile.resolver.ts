import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { unwrap } from '@enishi/kernel';
import { CurrentViewer, Transactions, YenScalar } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { ChangeCompanyProfile } from '../../../actions/company/change-company-profile.ts';
import { OwnCompany } from '../../../actions/company/own-company.ts';
import { ReviewCompanyFee } from '../../../actions/company/review-company-fee.ts';
import { readEmployees } from '../../../domain/company/company-profile.ts';
import { CompanyFactsInputType, CompanyFeeReviewType, feeReviewType } from './company-facts.type.ts';

/** Changing what stands on a company's papers, and its size. */
@Resolver()
export class CompanyProfileResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly review: ReviewCompanyFee,
    private readonly change: ChangeCompanyProfile,
  ) {}

  @Query(() => CompanyFeeReviewType, {
    nullable: true,
    description: 'Null where the fee stays, or nothing is charged again.',
  })
  async companyFeeReview(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('employees', { type: () => String, description: 'As typed.' }) typed: string,
  ): Promise<CompanyFeeReviewType | null> {
    const fee = await this.transactions.inCommunity(communityId, async (tx) => {
      const company = await this.own.run(tx, accountId, companyId);
      return this.review.run(tx, company, unwrap(readEmployees(typed)));
    });
    return feeReviewType(fee);
  }

  @Mutation(() => Boolean, {
    description:
      'Issued papers stay as they are. Another fee holds from the next renewal on, at the amount that was shown.',
  })
  async changeCompanyProfile(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('facts', { type: () => CompanyFactsInputType }) typed: CompanyFactsInputType,
    @Args('agreedAmount', { type: () => YenScalar, nullable: true, description: 'Null where the fee stays.' })
    agreedAmount: number | null,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) =>
      this.change.run(tx, await this.own.run(tx, accountId, companyId), { typed, agreedAmount }),
    );
    return true;
  }
}
