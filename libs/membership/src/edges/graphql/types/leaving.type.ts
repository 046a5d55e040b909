import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { TokyoDate } from '@enishi/kernel';
import { TextType, TokyoDateScalar, graphqlEnum } from '@enishi/platform';
import type { LeavingReview } from '../../../actions/review-leaving.ts';
import { leavingReasons } from '../../../domain/leaving.ts';

export const LeavingStateEnum = graphqlEnum(
  ['member', 'leaving', 'left'],
  'LeavingState',
  'Still a member, about to leave (the paid period runs on or Stripe has still to confirm), gone.',
);

@ObjectType('LeavingReason')
export class LeavingReasonType {
  @Field(() => String) key: string;
  @Field(() => TextType) label: TextType;
}

@ObjectType('LeavingReview', { description: 'What leaving altogether (退会) means for the viewer today.' })
export class LeavingReviewType {
  @Field(() => LeavingStateEnum) state: LeavingReview['state'];
  @Field(() => TokyoDateScalar, { nullable: true }) leftOn: TokyoDate | null;
  @Field(() => TextType) planName: TextType;
  @Field(() => Boolean, { description: 'Whether a paid plan runs, which could be cancelled instead.' })
  paid: boolean;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Null where the membership ends at once.' })
  lastUsableDay: TokyoDate | null;
  @Field(() => TextType) money: TextType;
  @Field(() => [TextType]) whatEnds: TextType[];
  @Field(() => [TextType]) whatStays: TextType[];
  @Field(() => [LeavingReasonType]) reasons: LeavingReasonType[];
}

@InputType('LeavingInput')
export class LeavingInputType {
  @Field(() => String, { nullable: true, description: 'Key of a reason, if one was chosen.' })
  reasonKey?: string | null;
  @Field(() => String, { nullable: true, description: 'In own words; at most 1,000 characters are kept.' })
  remark?: string | null;
  @Field(() => Boolean, { description: 'Gives up the rest of what is paid, without a refund.' })
  atOnce: boolean;
}

export function leavingReviewType(review: LeavingReview): LeavingReviewType {
  return {
    ...review,
    whatEnds: [...review.whatEnds],
    whatStays: [...review.whatStays],
    reasons: Object.entries(leavingReasons).map(([key, label]) => ({ key, label })),
  };
}
