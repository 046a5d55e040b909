import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { OnlineMeansEnum, konbiniHindrances, konbiniLimits } from '@enishi/billing';
import type { KonbiniHindrance, OnlineMeans } from '@enishi/billing';
import { newId } from '@enishi/kernel';
import type { Bilingual, BillingInterval, TokyoDate } from '@enishi/kernel';
import { BillingIntervalEnum, TextType, TokyoDateScalar, YenScalar, graphqlEnum } from '@enishi/platform';
import type { CompanyOrderWish, CompanyTerms } from '../../../actions/company/read-company-terms.ts';
import { companyTitle } from '../../../domain/company/company-profile.ts';
import { shareInSteps } from '../../../domain/first-year-wording.ts';
import type { CompanyEntity } from '../../../store/company/company.entity.ts';
import { DisclosureBlockType } from '../types/checkout-review.type.ts';
import { CompanyPlanType, companyPlanType } from './company-plan.type.ts';

export const KonbiniHindranceEnum = graphqlEnum<KonbiniHindrance>(
  konbiniHindrances,
  'KonbiniHindrance',
  'By the month; the rest of a year that has begun; less, or more, than stores take.',
);

@ObjectType('KonbiniTerms', {
  description: 'Whether a fee can be paid at a convenience store, and what those take.',
})
export class KonbiniTermsType {
  @Field(() => KonbiniHindranceEnum, { nullable: true, description: 'Null where it can.' })
  hindrance: KonbiniHindrance | null;
  @Field(() => YenScalar) least: number;
  @Field(() => YenScalar) most: number;
}

@ObjectType('CompanyOrderReview', {
  description: "The final confirmation page of a company's order placed today.",
})
export class CompanyOrderReviewType {
  @Field(() => String) title: string;
  @Field(() => CompanyPlanType) plan: CompanyPlanType;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { description: 'What is charged with the order.' }) chargedToday: number;
  @Field(() => YenScalar) taxInside: number;
  @Field(() => TextType, { nullable: true, description: 'How what is left of a year was reckoned (月割).' })
  share: Bilingual | null;
  @Field(() => [DisclosureBlockType]) disclosure: DisclosureBlockType[];
  @Field(() => TokyoDateScalar, { nullable: true }) nextChargeOn: TokyoDate | null;
  @Field(() => YenScalar, { nullable: true }) nextChargeAmount: number | null;
  @Field(() => TokyoDateScalar, {
    nullable: true,
    description: 'The last day of a price that was agreed with the company; null for the listed one.',
  })
  agreedUntil: TokyoDate | null;
  @Field(() => OnlineMeansEnum) means: OnlineMeans;
  @Field(() => KonbiniTermsType) konbini: KonbiniTermsType;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Last day to pay at a convenience store.' })
  payBy: TokyoDate | null;
  @Field(() => Boolean, { description: 'A voucher waits that this order would make void.' })
  voucherWaits: boolean;
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
  @Field(() => OnlineMeansEnum, { nullable: true, description: 'A card without it.' }) means?: OnlineMeans;
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
  { plan, offer, share, agreed, disclosure, means, konbiniHindrance: hindrance, voucherWaits }: CompanyTerms,
  { interval }: CompanyOrderWish,
): CompanyOrderReviewType {
  const { blocks, chargedToday, taxInside, nextChargeOn, nextChargeAmount, payBy } = disclosure;
  const { buttonLabel, fingerprint } = disclosure;
  return {
    ...{ title: companyTitle(company), plan: companyPlanType(plan, company.employees), interval },
    ...{ chargedToday, taxInside, nextChargeOn, nextChargeAmount, buttonLabel, fingerprint },
    ...{ means, payBy, voucherWaits, konbini: { hindrance, ...konbiniLimits } },
    share: share && shareInSteps(share, offer.amount),
    agreedUntil: agreed?.validUntil ?? null,
    disclosure: blocks.map((block) => ({ ...block })),
    idempotencyKey: newId(),
  };
}
