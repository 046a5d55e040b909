import { Args, Field, ID, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { unwrap } from '@enishi/kernel';
import { CurrentViewer, YenScalar } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { ChangeProfileAtDesk } from '../../../actions/company/change-profile-at-desk.ts';
import { ConfirmCompanyArea } from '../../../actions/company/confirm-company-area.ts';
import { ReviewCompanyFee } from '../../../actions/company/review-company-fee.ts';
import { readEmployees } from '../../../domain/company/company-profile.ts';
import { CompanyAtDesk } from './company-at-desk.ts';
import { CompanyFactsInputType, CompanyFeeReviewType, feeReviewType } from './company-facts.type.ts';

@InputType('CompanyProfileChange', {
  description: 'What a company is from now on, and why it is changed for it.',
})
export class CompanyProfileChangeType {
  @Field(() => CompanyFactsInputType) facts: CompanyFactsInputType;
  @Field(() => YenScalar, { nullable: true, description: 'The next fee as shown; null where it stays.' })
  agreedAmount?: number | null;
  @Field(() => String) reason: string;
}

/** What stands on a company's papers, and its size, changed at the desk. */
@Resolver()
export class DeskCompanyProfileResolver {
  constructor(
    private readonly desk: CompanyAtDesk,
    private readonly review: ReviewCompanyFee,
    private readonly change: ChangeProfileAtDesk,
    private readonly area: ConfirmCompanyArea,
  ) {}

  @Query(() => CompanyFeeReviewType, {
    nullable: true,
    description: 'Null where the fee stays, or nothing is charged again.',
  })
  async companyFeeReview(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('employees', { type: () => String, description: 'As typed.' }) typed: string,
  ): Promise<CompanyFeeReviewType | null> {
    return this.desk.read(viewer, companyId, async (tx, company) =>
      feeReviewType(await this.review.run(tx, company, unwrap(readEmployees(typed)))),
    );
  }

  @Mutation(() => Boolean, {
    description: 'Told to the company by mail, with the reason. Another fee holds from the next renewal on.',
  })
  async changeCompanyProfile(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('change', { type: () => CompanyProfileChangeType }) change: CompanyProfileChangeType,
  ): Promise<boolean> {
    const { facts: typed, agreedAmount, reason } = change;
    return this.desk.act(viewer, companyId, (tx, company, actor) =>
      this.change.run(tx, company, { typed, agreedAmount: agreedAmount ?? null, reason, actor }),
    );
  }

  @Mutation(() => Boolean, {
    description:
      'What people show to the companies of a municipality is shown to those alone of which this was said.',
  })
  async confirmCompanyArea(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('area', { type: () => String, nullable: true, description: 'Null: nothing is confirmed.' })
    area: string | null,
  ): Promise<boolean> {
    return this.desk.act(viewer, companyId, (tx, _company, actor) =>
      this.area.run(tx, { companyId, area, actor }),
    );
  }
}
