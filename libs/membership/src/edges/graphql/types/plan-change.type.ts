import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { OfferChangeView } from '@enishi/billing';
import { newId } from '@enishi/kernel';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import {
  BillingIntervalEnum,
  InstantScalar,
  TextType,
  TokyoDateScalar,
  YenScalar,
  graphqlEnum,
} from '@enishi/platform';
import type { ChangeTiming } from '../../../domain/plan-change.ts';
import type { PlanChangeDisclosure, PlanChangeOrder } from '../../../domain/plan-change-disclosure.ts';
import { DisclosureBlockType } from './checkout-review.type.ts';
import { PlanType, planType } from './plan.type.ts';
import { ofPerson } from '../../../domain/reduced-price.ts';
import { ReducedPriceType } from './reduced-price.type.ts';

export const ChangeTimingEnum = graphqlEnum(
  ['now', 'at_period_end'],
  'ChangeTiming',
  'At once for what is charged today, or with the next period.',
);
const PlanChangeStateEnum = graphqlEnum(
  ['requested', 'confirming', 'withdrawing', 'done', 'failed'],
  'PlanChangeState',
  'One that failed, or waits to be confirmed to the card company, has charged nothing and changed nothing.',
);

@ObjectType('PlanChangeReview', { description: 'The final confirmation page of a change of plan.' })
export class PlanChangeReviewType {
  @Field(() => PlanType) from: PlanType;
  @Field(() => PlanType) plan: PlanType;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => ChangeTimingEnum) timing: ChangeTiming;
  @Field(() => YenScalar, { description: 'Per interval from the change on, tax included.' }) amount: number;
  @Field(() => YenScalar, { description: 'Charged today, tax included; 0 for a change that waits.' })
  chargeToday: number;
  @Field(() => YenScalar, { description: 'For the rest of the running period; zero or negative.' })
  credit: number;
  @Field(() => TokyoDateScalar) begins: TokyoDate;
  @Field(() => TokyoDateScalar) nextChargeOn: TokyoDate;
  @Field(() => ReducedPriceType, { nullable: true, description: 'Where the new price is a reduced one.' })
  reduced: ReducedPriceType | null;
  @Field(() => [DisclosureBlockType]) disclosure: DisclosureBlockType[];
  @Field(() => TextType) buttonLabel: TextType;
  @Field(() => InstantScalar, {
    description: 'The second for which the charge holds; to be sent with the order.',
  })
  pricedAt: Date;
  @Field(() => String, { description: 'Of all that is shown; to be sent with the order.' })
  fingerprint: string;
  @Field(() => String, { description: 'To be sent with the order: the same key is the same order.' })
  idempotencyKey: string;
}

@ObjectType('PlanChange', { description: "Where the viewer's own change of plan stands." })
export class PlanChangeType {
  @Field(() => ID) id: string;
  @Field(() => PlanChangeStateEnum) state: OfferChangeView['state'];
  @Field(() => ChangeTimingEnum) timing: ChangeTiming;
  @Field(() => Boolean, { description: 'It is the early end of a pause.' }) resuming: boolean;
  @Field(() => String) planKey: string;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { description: 'Charged at once, once done.' }) charge: number;
  @Field(() => String, { nullable: true, description: 'Why a failed change failed.' })
  declineCode: string | null;
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Until when the charge can be confirmed to the card company.',
  })
  confirmBy: Date | null;
}

/** A press of the button that changes a plan. */
@ArgsType()
export class PlanChangeArgs {
  @Field(() => String) planKey: string;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => InstantScalar, { description: 'Of the page that was shown.' }) pricedAt: Date;
  @Field(() => String, { description: 'Of the page that was shown.' }) fingerprint: string;
  @Field(() => String, { description: 'Of the page that was shown: the same key is the same order.' })
  idempotencyKey: string;
}

export function planChangeReviewType(
  { from, plan, interval }: PlanChangeOrder,
  { blocks, ...shown }: PlanChangeDisclosure,
  pricedAt: Date,
): PlanChangeReviewType {
  return {
    ...shown,
    reduced: ofPerson(shown.reduced),
    ...{ from: planType(from), plan: planType(plan), interval, pricedAt, idempotencyKey: newId() },
    disclosure: blocks.map((block) => ({ ...block })),
  };
}

export function planChangeType({
  offerKey: planKey,
  amount: _perInterval,
  ...view
}: OfferChangeView): PlanChangeType {
  return { ...view, planKey };
}
