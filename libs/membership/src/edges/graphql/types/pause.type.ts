import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { addDays, newId } from '@enishi/kernel';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import { BillingIntervalEnum, TextType, TokyoDateScalar, YenScalar } from '@enishi/platform';
import type { PlannedPause } from '../../../actions/read-membership.ts';
import type { ResumeReview } from '../../../actions/resume-membership.ts';
import type { PauseTerms } from '../../../domain/pause-terms.ts';
import { DisclosureBlockType } from './checkout-review.type.ts';

@ObjectType('MemberPause', { description: 'A pause (休会) that is planned or runs.' })
export class MemberPauseType {
  @Field(() => TextType) planName: TextType;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { description: 'Per interval, tax included.' }) amount: number;
  @Field(() => TokyoDateScalar, { description: 'First day that is not paid for.' }) from: TokyoDate;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'When it goes on, with a charge.' })
  chargeOn: TokyoDate | null;
  @Field(() => Boolean, { description: 'Whether it has begun.' }) running: boolean;
}

@ObjectType('PauseChoice', { description: 'A length that can be chosen.' })
export class PauseChoiceType {
  @Field(() => Int) months: number;
  @Field(() => TokyoDateScalar, { description: 'First day that is not paid for.' }) from: TokyoDate;
  @Field(() => TokyoDateScalar, { description: 'Last day of the pause.' }) lastDay: TokyoDate;
  @Field(() => TokyoDateScalar, { description: 'When it goes on, with a charge.' }) chargeOn: TokyoDate;
  @Field(() => String, { description: 'Of what is shown; to be sent with the choice.' }) fingerprint: string;
}

@ObjectType('PauseReview', { description: 'What is told before pausing.' })
export class PauseReviewType {
  @Field(() => TextType) planName: TextType;
  @Field(() => YenScalar, { description: 'Per month, tax included.' }) amount: number;
  @Field(() => [PauseChoiceType]) choices: PauseChoiceType[];
  @Field(() => TextType) money: TextType;
  @Field(() => [TextType]) whatRests: TextType[];
  @Field(() => [TextType]) whatStays: TextType[];
}

@ObjectType('ResumeReview', { description: 'The final confirmation page of an early end of a pause.' })
export class ResumeReviewType {
  @Field(() => TextType) planName: TextType;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { description: 'Per interval, tax included.' }) amount: number;
  @Field(() => YenScalar, { description: 'Charged by the press of the button, tax included.' })
  chargeToday: number;
  @Field(() => TokyoDateScalar) nextChargeOn: TokyoDate;
  @Field(() => [DisclosureBlockType]) disclosure: DisclosureBlockType[];
  @Field(() => TextType) buttonLabel: TextType;
  @Field(() => String, { description: 'Of all that is shown; to be sent with the order.' })
  fingerprint: string;
  @Field(() => String, { description: 'To be sent with the order: the same key is the same order.' })
  idempotencyKey: string;
}

/** A press of the button that pauses. */
@ArgsType()
export class PauseArgs {
  @Field(() => Int) months: number;
  @Field(() => String, { description: 'Of the page that was shown.' }) fingerprint: string;
}

export function memberPauseType(pause: PlannedPause | null): MemberPauseType | null {
  if (!pause) return null;
  const { plan, interval, amount, from, until: chargeOn, running } = pause;
  return { planName: plan.name, interval, amount, from, chargeOn, running };
}

export function pauseReviewType({ options, whatRests, whatStays, ...terms }: PauseTerms): PauseReviewType {
  return {
    ...terms,
    choices: options.map(({ until, ...choice }) => ({
      ...choice,
      lastDay: addDays(until, -1),
      chargeOn: until,
    })),
    whatRests: [...whatRests],
    whatStays: [...whatStays],
  };
}

export function resumeReviewType({ plan, blocks, ...shown }: ResumeReview): ResumeReviewType {
  return {
    ...shown,
    planName: plan.name,
    disclosure: blocks.map((block) => ({ ...block })),
    idempotencyKey: newId(),
  };
}
