import { Field, ObjectType } from '@nestjs/graphql';
import type { BillingInterval, Interest, TokyoDate } from '@enishi/kernel';
import { formatPersonName } from '@enishi/japan';
import { BillingIntervalEnum, TextType, TokyoDateScalar, YenScalar, graphqlEnum } from '@enishi/platform';
import type { FeeAhead, HeldDiscount, MembershipRecord, NextPlan } from '../../../actions/read-membership.ts';
import { codeIn } from '../../../domain/judge-coupon.ts';
import { displayKana, displayName } from '../../../domain/member-name.ts';
import type { MembershipStatus } from '../../../domain/membership-status.ts';
import { isCheaperOn, membershipDates } from '../../../domain/membership-view.ts';
import { MemberPauseType, memberPauseType } from './pause.type.ts';
import { PlanType, planType } from './plan.type.ts';
import { ofPerson } from '../../../domain/reduced-price.ts';
import { knownPrefecture } from '../../../domain/unknown-facts.ts';
import { ReducedOfferType, ReducedPriceType } from './reduced-price.type.ts';
import { InterestEnum } from './interest.type.ts';

export const MembershipStatusEnum = graphqlEnum(
  ['awaiting_guardian', 'current', 'grace', 'lapsed', 'left'],
  'MembershipStatus',
  '保護者の同意待ち, 有効, 猶予中, 失効, 退会.',
);

@ObjectType('MemberBenefit', { description: 'A privilege that is open today.' })
export class MemberBenefitType {
  @Field(() => String) key: string;
  @Field(() => TextType) label: TextType;
  @Field(() => TextType, { description: 'Name of the plan it comes from.' }) source: TextType;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Last usable day.' }) until: TokyoDate | null;
}

@ObjectType('MemberCard', { description: '会員証.' })
export class MemberCardType {
  @Field(() => String, { description: 'Signed text for the QR picture.' }) qrPayload: string;
  @Field(() => String) number: string;
  @Field(() => String) name: string;
  @Field(() => TextType) tierName: TextType;
  @Field(() => TokyoDateScalar) since: TokyoDate;
}

@ObjectType('NextPlan', { description: 'The plan that takes over when the paid period ends.' })
export class NextPlanType {
  @Field(() => TextType) name: TextType;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { description: 'Yen per interval, tax included.' }) amount: number;
  @Field(() => TokyoDateScalar) on: TokyoDate;
}

@ObjectType('FeeAhead', { description: 'Another fee for the same plan, announced by letter.' })
export class FeeAheadType {
  @Field(() => YenScalar, { description: 'Yen per interval, tax included.' }) amount: number;
  @Field(() => TokyoDateScalar, { description: 'The renewal from which it is charged.' }) on: TokyoDate;
}

@ObjectType('MyDiscount', { description: 'What a coupon takes off the next charges.' })
export class MyDiscountType {
  @Field(() => String) code: string;
  @Field(() => YenScalar, { description: 'Off each charge.' }) off: number;
  @Field(() => TokyoDateScalar, {
    nullable: true,
    description: 'Day of the first charge in full; null for a discount for good.',
  })
  until: TokyoDate | null;
}

@ObjectType('MyMembership', { description: "The viewer's own membership." })
export class MyMembershipType {
  @Field(() => String) number: string;
  @Field(() => String) displayName: string;
  @Field(() => String, { description: 'フリガナ; empty for names that have none.' }) displayKana: string;
  @Field(() => String, { nullable: true, description: 'Name in Latin letters, for English pages.' }) romaji:
    string | null;
  @Field(() => TokyoDateScalar) memberSince: TokyoDate;
  @Field(() => MembershipStatusEnum) status: MembershipStatus;
  @Field(() => PlanType) plan: PlanType;
  @Field(() => BillingIntervalEnum, { nullable: true }) interval: BillingInterval | null;
  @Field(() => YenScalar, { nullable: true, description: 'Yen per interval, tax included.' }) price:
    number | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Last day paid for.' })
  paidThrough: TokyoDate | null;
  @Field(() => Boolean, { description: 'Paid ahead: nothing is charged by itself.' }) prepaid: boolean;
  @Field(() => Boolean, { description: 'Whether what is paid ahead can be paid for again today.' })
  renewable: boolean;
  @Field(() => TokyoDateScalar, { nullable: true }) nextChargeOn: TokyoDate | null;
  @Field(() => YenScalar, { nullable: true }) nextChargeAmount: number | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'First day without the plan.' })
  cancelsOn: TokyoDate | null;
  @Field(() => TokyoDateScalar, {
    nullable: true,
    description: 'Last day with the plan, once cancelled or in grace.',
  })
  lastUsableDay: TokyoDate | null;
  @Field(() => Boolean, {
    description: 'Whether the member leaves altogether once what is paid has run out.',
  })
  leaving: boolean;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'When the member left; null for members.' })
  leftOn: TokyoDate | null;
  @Field(() => NextPlanType, { nullable: true, description: 'A change of plan that waits.' })
  nextPlan: NextPlanType | null;
  @Field(() => MemberPauseType, { nullable: true }) pause: MemberPauseType | null;
  @Field(() => FeeAheadType, {
    nullable: true,
    description: 'The fee that will be charged from a renewal on.',
  })
  feeAhead: FeeAheadType | null;
  @Field(() => ReducedPriceType, { nullable: true, description: 'Null where the fee is the regular one.' })
  reduced: ReducedPriceType | null;
  @Field(() => ReducedOfferType, {
    nullable: true,
    description: 'In place of the regular fee that is paid now.',
  })
  reducedOffer: ReducedOfferType | null;
  @Field(() => MyDiscountType, { nullable: true, description: 'Null where the next charge is in full.' })
  discount: MyDiscountType | null;
  @Field(() => [MemberBenefitType]) benefits: MemberBenefitType[];
  @Field(() => MemberCardType) card: MemberCardType;
  @Field(() => Boolean) newsletter: boolean;
  @Field(() => [InterestEnum], { description: 'Topics they asked for.' }) interests: Interest[];
  @Field(() => String, { description: 'JIS code 01–47; empty where it is not known.' }) prefecture: string;
  @Field(() => String, { nullable: true, description: 'Code of where they live, as far as they said so.' })
  municipality: string | null;
}

/** The record as the member's page shows it; the payload is signed by whoever has the key. */
export function myMembershipType(
  {
    member,
    membership,
    plan,
    benefits,
    next,
    discount,
    pause,
    feeAhead,
    reduced,
    reducedOffer,
    prepaid,
    renewable,
  }: MembershipRecord,
  { qrPayload, leaving }: { qrPayload: string; leaving: boolean },
): MyMembershipType {
  const name = displayName(member);
  return {
    number: member.number,
    displayName: name,
    displayKana: displayKana(member),
    romaji: formatPersonName(member, 'en'),
    memberSince: member.joinedOn,
    status: membership.status,
    plan: planType(plan),
    leaving,
    leftOn: member.leftOn,
    ...membershipDates({ ...membership, prepaid }, { nextAmount: next?.amount, discount, pause }),
    ...{ prepaid, renewable },
    nextPlan: next && !next.isPriceMove ? nextPlanType(next) : null,
    pause: memberPauseType(pause),
    feeAhead: feeAhead && feeAfter(feeAhead, discount),
    ...{ reduced: reduced && { ...reduced }, reducedOffer: ofPerson(reducedOffer) },
    discount: discount && { code: codeIn(discount.name), off: discount.off, until: discount.until },
    benefits: benefits.map((benefit) => ({ ...benefit })),
    card: { qrPayload, number: member.number, name, tierName: plan.name, since: member.joinedOn },
    newsletter: member.newsletter,
    interests: member.interests,
    ...{ prefecture: knownPrefecture(member), municipality: member.municipality },
  };
}

/** The announced fee as it will be charged. */
function feeAfter({ amount, on }: FeeAhead, discount: HeldDiscount | null): FeeAheadType {
  return { on, amount: discount && isCheaperOn(discount, on) ? amount - discount.off : amount };
}

function nextPlanType({ plan, interval, amount, on }: NextPlan): NextPlanType {
  return { name: plan.name, interval, amount, on };
}
