import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { ManualMeansEnum } from '@enishi/billing';
import type { ManualMeans } from '@enishi/billing';
import type { Bilingual, BillingInterval, TokyoDate } from '@enishi/kernel';
import { BillingIntervalEnum, TextType, TokyoDateScalar, YenScalar } from '@enishi/platform';

@ObjectType('FeeReview', { description: 'What a fee taken at the desk would do.' })
export class FeeReviewType {
  @Field(() => TextType) planName: Bilingual;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { description: 'Tax included.' }) amount: number;
  @Field(() => TokyoDateScalar, { description: 'First day that it pays for.' }) from: TokyoDate;
  @Field(() => TokyoDateScalar) lastDay: TokyoDate;
  @Field(() => TokyoDateScalar, {
    nullable: true,
    description: 'First day after the term that runs; to be sent with the fee.',
  })
  termEnd: TokyoDate | null;
  @Field(() => TokyoDateScalar) today: TokyoDate;
  @Field(() => String, { description: 'To be sent with the fee: the same key is the same fee.' })
  idempotencyKey: string;
}

/** A fee as the desk records it. */
@ArgsType()
export class FeeArgs {
  @Field(() => ID) memberId: string;
  @Field(() => String) planKey: string;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { description: 'Must be the fee of the plan.' }) amount: number;
  @Field(() => ManualMeansEnum) means: ManualMeans;
  @Field(() => TokyoDateScalar) receivedOn: TokyoDate;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'As the review told it.' })
  termEnd?: TokyoDate | null;
  @Field(() => String) idempotencyKey: string;
}
