import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Bilingual, BillingInterval, TokyoDate } from '@enishi/kernel';
import { BillingIntervalEnum, TextType, TokyoDateScalar, YenScalar } from '@enishi/platform';
import type { ReviewedFee } from '../../../actions/company/review-company-fee.ts';
import { agreedFee } from '../../../domain/company/agreed-price-wording.ts';
import type { Fee } from '../../../domain/company/fee-by-size.ts';
import { priceInSteps } from '../../../domain/company/company-disclosure.ts';

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

const stepsOf = (fee: Fee): Bilingual => (fee.percent === undefined ? agreedFee : priceInSteps(fee));

/** Another fee with its arithmetic; null where it stays, or nothing is charged again. */
export function feeReviewType(fee: ReviewedFee | null): CompanyFeeReviewType | null {
  if (!fee || fee.now.amount === fee.next.amount) return null;
  const { now, next, plan, on } = fee;
  return {
    ...{ planName: plan.name, interval: now.interval, on },
    ...{ amount: now.amount, steps: stepsOf(now) },
    ...{ nextAmount: next.amount, nextSteps: stepsOf(next) },
  };
}
