import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { unwrap } from '@enishi/kernel';
import type { Bilingual, BillingInterval, TokyoDate } from '@enishi/kernel';
import {
  BillingIntervalEnum,
  CurrentViewer,
  TextType,
  TokyoDateScalar,
  Transactions,
  YenScalar,
} from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { ChangeCompanyProfile } from '../../../actions/company/change-company-profile.ts';
import { OwnCompany } from '../../../actions/company/own-company.ts';
import { ReviewCompanyFee } from '../../../actions/company/review-company-fee.ts';
import { priceInSteps } from '../../../domain/company/company-disclosure.ts';
import { readEmployees } from '../../../domain/company/company-profile.ts';

@InputType('CompanyFactsInput', { description: 'A company without its contact, as typed.' })
export class CompanyFactsInputType {
  @Field(() => String, { description: 'With its legal form or without.' }) name: string;
  @Field(() => String, { description: 'Counts where the name holds none.' }) legalForm: string;
  @Field(() => String) formPlace: string;
  @Field(() => String) kana: string;
  @Field(() => String, { description: 'T and 13 digits; may be empty.' }) registrationNumber: string;
  @Field(() => String) postalCode: string;
  @Field(() => String, { description: 'JIS code 01–47 or name.' }) prefecture: string;
  @Field(() => String) address: string;
  @Field(() => String) employees: string;
}

@ObjectType('CompanyFeeReview', {
  description: 'What another number of employees costs from the next renewal on.',
})
export class CompanyFeeReviewType {
  @Field(() => TextType) planName: Bilingual;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { description: 'What is paid now; stays to the end of the term.' }) amount: number;
  @Field(() => TextType, { description: 'How it came about.' }) steps: Bilingual;
  @Field(() => YenScalar) nextAmount: number;
  @Field(() => TextType) nextSteps: Bilingual;
  @Field(() => TokyoDateScalar, { description: 'The first day of the new fee.' }) on: TokyoDate;
}

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
    if (!fee || fee.now.amount === fee.next.amount) return null;
    const { now, next, plan, on } = fee;
    return {
      ...{ planName: plan.name, interval: now.interval, on },
      ...{ amount: now.amount, steps: priceInSteps(now) },
      ...{ nextAmount: next.amount, nextSteps: priceInSteps(next) },
    };
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
