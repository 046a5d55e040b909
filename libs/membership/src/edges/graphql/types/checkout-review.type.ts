import { ArgsType, Field, ObjectType } from '@nestjs/graphql';
import { OnlineMeansEnum } from '@enishi/billing';
import type { OnlineMeans } from '@enishi/billing';
import { newId } from '@enishi/kernel';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import { BillingIntervalEnum, TextType, TokyoDateScalar, YenScalar, graphqlEnum } from '@enishi/platform';
import type { CheckoutReview, GivenPlan } from '../../../actions/review-checkout.ts';
import type { CancellationReview } from '../../../actions/review-cancellation.ts';
import { codeIn } from '../../../domain/judge-coupon.ts';
import type { DisclosureKey } from '../../../domain/subscription-disclosure.ts';
import type { CancelAlternative } from '../../../domain/cancel-alternative.ts';
import { cancelReasons } from '../../../domain/cancel-reason.ts';
import { PlanType, planType } from './plan.type.ts';
import { ofPerson } from '../../../domain/reduced-price.ts';
import { ReducedPriceType } from './reduced-price.type.ts';

export const DisclosureKeyEnum = graphqlEnum(
  ['quantity', 'price', 'payment', 'delivery', 'offer_period', 'cancellation'],
  'DisclosureKey',
  'The six items of 特定商取引法12条の6.',
);

@ObjectType('DisclosureBlock')
export class DisclosureBlockType {
  @Field(() => DisclosureKeyEnum) key: DisclosureKey;
  @Field(() => TextType) heading: TextType;
  @Field(() => TextType, { description: 'Lines are parted by line breaks.' }) body: TextType;
}

@ObjectType('OrderDiscount', { description: 'What a coupon does to the charges of an order.' })
export class OrderDiscountType {
  @Field(() => String) code: string;
  @Field(() => YenScalar, { description: 'Off each charge while it lasts.' }) off: number;
  @Field(() => TokyoDateScalar, {
    nullable: true,
    description: 'Day of the first charge in full; null for a discount for good.',
  })
  fullFrom: TokyoDate | null;
}

export const GivenKindEnum = graphqlEnum(
  ['gift', 'complimentary'],
  'GivenKind',
  'By another member, or by the secretariat.',
);

@ObjectType('GivenTime', {
  description: 'A plan that the member has without paying; its days pass beside one that is bought.',
})
export class GivenTimeType {
  @Field(() => GivenKindEnum) kind: GivenPlan['kind'];
  @Field(() => TextType) planName: TextType;
  @Field(() => TokyoDateScalar, { description: 'Last usable day.' }) lastDay: TokyoDate;
}

@ObjectType('CheckoutReview', { description: 'The final confirmation page of an order placed today.' })
export class CheckoutReviewType {
  @Field(() => PlanType) plan: PlanType;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { description: 'Each charge without a coupon, tax included.' }) amount: number;
  @Field(() => YenScalar, { description: 'What is charged with the order.' }) chargedToday: number;
  @Field(() => YenScalar, { description: 'Of what is charged with the order.' }) taxInside: number;
  @Field(() => OrderDiscountType, { nullable: true, description: 'By the coupon that was named.' })
  discount: OrderDiscountType | null;
  @Field(() => ReducedPriceType, { nullable: true, description: 'Where the price is a reduced one.' })
  reduced: ReducedPriceType | null;
  @Field(() => [DisclosureBlockType]) disclosure: DisclosureBlockType[];
  @Field(() => TokyoDateScalar) firstChargeOn: TokyoDate;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Null where nothing is charged by itself.' })
  nextChargeOn: TokyoDate | null;
  @Field(() => YenScalar, { nullable: true }) nextChargeAmount: number | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Last day to pay at a convenience store.' })
  payBy: TokyoDate | null;
  @Field(() => OnlineMeansEnum) means: OnlineMeans;
  @Field(() => Boolean, { description: 'Whether it could be paid at a convenience store.' })
  konbiniPossible: boolean;
  @Field(() => Boolean, { description: 'A voucher waits that this order would make void.' })
  voucherWaits: boolean;
  @Field(() => [GivenTimeType], { description: 'What was given and is not used up, the soonest end first.' })
  given: GivenTimeType[];
  @Field(() => YenScalar) yearlyGuideAmount: number;
  @Field(() => TextType) buttonLabel: TextType;
  @Field(() => String, { description: 'Of all that is shown; to be sent with the order.' })
  fingerprint: string;
  @Field(() => String, { description: 'To be sent with the order: the same key is the same order.' })
  idempotencyKey: string;
  @Field(() => Boolean, { description: 'Under 18 without consent: the order would be refused.' })
  guardianNeeded: boolean;
}

export const CancelAlternativeEnum = graphqlEnum(
  ['pause', 'cheaper_plan'],
  'CancelAlternative',
  'Resting for a while, or a plan that costs less.',
);

@ObjectType('CancelReason')
export class CancelReasonType {
  @Field(() => String) key: string;
  @Field(() => TextType) label: TextType;
}

@ObjectType('CancellationReview', { description: 'What a member is told before cancelling.' })
export class CancellationReviewType {
  @Field(() => TextType) planName: TextType;
  @Field(() => TokyoDateScalar) lastUsableDay: TokyoDate;
  @Field(() => TextType) refund: TextType;
  @Field(() => [TextType]) whatEnds: TextType[];
  @Field(() => [TextType]) whatStays: TextType[];
  @Field(() => Boolean) alreadyCancelled: boolean;
  @Field(() => [CancelReasonType]) reasons: CancelReasonType[];
  @Field(() => CancelAlternativeEnum, { nullable: true, description: 'Offered once; null otherwise.' })
  alternative: CancelAlternative | null;
}

/** Which order to look at. */
@ArgsType()
export class CheckoutReviewArgs {
  @Field(() => String) planKey: string;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => OnlineMeansEnum, { nullable: true, description: 'A card without it.' }) means?: OnlineMeans;
  @Field(() => String, { nullable: true, description: "A coupon's code as typed." }) coupon?: string | null;
}

/** A press of the final order button. */
@ArgsType()
export class CheckoutOrderArgs {
  @Field(() => String) planKey: string;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => String, { description: 'Of the page that was shown.' }) fingerprint: string;
  @Field(() => String, { description: 'Of the page that was shown: the same key is the same order.' })
  idempotencyKey: string;
  @Field(() => OnlineMeansEnum, { nullable: true, description: 'A card without it.' }) means?: OnlineMeans;
  @Field(() => String, { nullable: true, description: "A coupon's code as typed." }) coupon?: string | null;
}

export function checkoutReviewType(
  { plan, disclosure, ...review }: CheckoutReview,
  interval: BillingInterval,
): CheckoutReviewType {
  const { blocks, discount, ...shown } = disclosure;
  return {
    ...shown,
    discount: discount && {
      ...{ code: codeIn(discount.name), off: discount.off, fullFrom: discount.fullFrom },
    },
    reduced: ofPerson(disclosure.reduced),
    plan: planType(plan),
    interval,
    disclosure: blocks.map((block) => ({ ...block })),
    idempotencyKey: newId(),
    ...{ means: review.means, konbiniPossible: review.konbiniPossible },
    ...{ voucherWaits: review.voucherWaits, guardianNeeded: review.guardianNeeded },
    given: review.given.map(({ kind, name, lastDay }) => ({ kind, lastDay, planName: name })),
  };
}

export function cancellationReviewType(review: CancellationReview): CancellationReviewType {
  return {
    ...review,
    whatEnds: [...review.whatEnds],
    whatStays: [...review.whatStays],
    reasons: cancelReasons.map((reason) => ({ ...reason })),
  };
}
