import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { newId } from '@enishi/kernel';
import type { Bilingual, BillingInterval, TokyoDate } from '@enishi/kernel';
import { BillingIntervalEnum, TextType, TokyoDateScalar, YenScalar } from '@enishi/platform';
import type { CompanyWish } from '../../../actions/company/offer-to-company.ts';
import type { CompanyTerms } from '../../../actions/company/read-company-terms.ts';
import { companyTitle } from '../../../domain/company/company-profile.ts';
import type { CompanyEntity } from '../../../store/company/company.entity.ts';
import { DisclosureBlockType } from '../types/checkout-review.type.ts';
import { CompanyPlanType, companyPlanType } from './company-plan.type.ts';

@ObjectType('CompanyOrderReview', {
  description: "The final confirmation page of a company's order placed today.",
})
export class CompanyOrderReviewType {
  @Field(() => String) title: string;
  @Field(() => CompanyPlanType) plan: CompanyPlanType;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { description: 'What is charged with the order.' }) chargedToday: number;
  @Field(() => YenScalar) taxInside: number;
  @Field(() => [DisclosureBlockType]) disclosure: DisclosureBlockType[];
  @Field(() => TokyoDateScalar, { nullable: true }) nextChargeOn: TokyoDate | null;
  @Field(() => YenScalar, { nullable: true }) nextChargeAmount: number | null;
  @Field(() => TokyoDateScalar, {
    nullable: true,
    description: 'The last day of a price that was agreed with the company; null for the listed one.',
  })
  agreedUntil: TokyoDate | null;
  @Field(() => TextType) buttonLabel: Bilingual;
  @Field(() => String, { description: 'Of all that is shown; to be sent with the order.' })
  fingerprint: string;
  @Field(() => String, { description: 'To be sent with the order: the same key is the same order.' })
  idempotencyKey: string;
}

/** Which order to look at. */
@ArgsType()
export class CompanyOrderReviewArgs {
  @Field(() => ID) companyId: string;
  @Field(() => String) planKey: string;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
}

/** A press of the final order button. */
@ArgsType()
export class CompanyOrderArgs extends CompanyOrderReviewArgs {
  @Field(() => String, { description: 'Of the page that was shown.' }) fingerprint: string;
  @Field(() => String, { description: 'Of the page that was shown: the same key is the same order.' })
  idempotencyKey: string;
}

export function companyOrderReviewType(
  company: CompanyEntity,
  { plan, agreed, disclosure }: CompanyTerms,
  { interval }: CompanyWish,
): CompanyOrderReviewType {
  const { blocks, chargedToday, taxInside, nextChargeOn, nextChargeAmount, buttonLabel, fingerprint } =
    disclosure;
  return {
    ...{ title: companyTitle(company), plan: companyPlanType(plan, company.employees), interval },
    ...{ chargedToday, taxInside, nextChargeOn, nextChargeAmount, buttonLabel, fingerprint },
    agreedUntil: agreed?.validUntil ?? null,
    disclosure: blocks.map((block) => ({ ...block })),
    idempotencyKey: newId(),
  };
}
