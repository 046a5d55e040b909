import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import { BillingIntervalEnum, TextType, TokyoDateScalar, YenScalar, graphqlEnum } from '@enishi/platform';
import type { SeatOffer } from '../../../actions/company/look-at-seat.ts';
import type { MySeat } from '../../../actions/company/seats-of-member.ts';
import { lastSeatDay } from '../../../domain/company/company-seats.ts';
import { ownPlanChoices } from '../../../domain/company/seat-states.ts';
import type { OwnPlanChoice } from '../../../domain/company/seat-states.ts';

/** What stands in the way, in the words of the page. */
const hindrances = {
  SEAT_INVITE_REVOKED: 'revoked',
  SEAT_INVITE_USED: 'used',
  SEAT_INVITE_OTHER_PERSON: 'other_person',
  SEAT_NOT_OF_DOMAIN: 'other_domain',
  SEAT_INVITE_EXPIRED: 'expired',
  SEAT_COMPANY_LAPSED: 'company_lapsed',
  SEAT_HELD_ALREADY: 'held',
  SEAT_NONE_LEFT: 'none_left',
} as const;
type Hindrance = (typeof hindrances)[keyof typeof hindrances];

export const SeatHindranceEnum = graphqlEnum<Hindrance>(
  Object.values(hindrances),
  'SeatHindrance',
  'Why the seat cannot be taken now.',
);

export const OwnPlanChoiceEnum = graphqlEnum<OwnPlanChoice>(
  ownPlanChoices,
  'OwnPlanChoice',
  'The own plan goes on; ends with what is paid; ends at once, and the unused months are given back.',
);

@ObjectType('OwnPlanBesideSeat', {
  description: 'A plan that the viewer pays for and that is charged again.',
})
export class OwnPlanBesideSeatType {
  @Field(() => TextType) name: TextType;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar) amount: number;
  @Field(() => TokyoDateScalar) chargedOn: TokyoDate;
  @Field(() => YenScalar, { nullable: true, description: 'Could be given back; null where nothing could.' })
  refund: number | null;
  @Field(() => Int, { nullable: true }) refundMonths: number | null;
}

@ObjectType('SeatOffer', { description: 'A seat of a company as whoever holds its link sees it.' })
export class SeatOfferType {
  @Field(() => String) companyTitle: string;
  @Field(() => TextType, { nullable: true }) planName: TextType | null;
  @Field(() => [TextType], { description: 'What the plan gives.' }) benefits: TextType[];
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Null while nothing ends it.' })
  lastDay: TokyoDate | null;
  @Field(() => String, {
    nullable: true,
    description: 'Whom it is for, veiled; null where the domain counts.',
  })
  invited: string | null;
  @Field(() => [String]) domains: string[];
  @Field(() => Boolean, { description: 'The viewer has it.' }) own: boolean;
  @Field(() => SeatHindranceEnum, { nullable: true }) hindrance: Hindrance | null;
  @Field(() => String, { nullable: true, description: 'Name that the company would see; may be changed.' })
  shownName: string | null;
  @Field(() => String, { nullable: true, description: 'Address that the company would see.' })
  shownEmail: string | null;
  @Field(() => OwnPlanBesideSeatType, { nullable: true }) ownPlan: OwnPlanBesideSeatType | null;
}

@ObjectType('MySeat', { description: 'A seat of a company that the member has, or waits for.' })
export class MySeatType {
  @Field(() => ID) id: string;
  @Field(() => String) companyTitle: string;
  @Field(() => Boolean, { description: 'It gives nothing for now.' }) waits: boolean;
  @Field(() => TextType, { nullable: true }) planName: TextType | null;
  @Field(() => TokyoDateScalar, { nullable: true }) lastDay: TokyoDate | null;
  @Field(() => String, { description: 'What the company sees.' }) name: string;
  @Field(() => String, { description: 'What the company sees.' }) email: string;
}

export function seatOfferType(offer: SeatOffer): SeatOfferType {
  const { companyTitle, invited, domains, own, plan, end, hindrance, shown, ownPlan } = offer;
  return {
    ...{ companyTitle, invited, domains, own, planName: plan?.name ?? null, lastDay: lastSeatDay(end) },
    benefits: (plan?.benefits ?? []).filter(({ included }) => included).map(({ label }) => label),
    hindrance: hindrance && hindrances[hindrance.code as keyof typeof hindrances],
    ...{ shownName: shown?.name ?? null, shownEmail: shown?.email ?? null },
    ownPlan: ownPlan && {
      ...{ name: ownPlan.name, interval: ownPlan.interval, amount: ownPlan.amount },
      ...{ chargedOn: ownPlan.chargedOn, refund: ownPlan.refund?.amount ?? null },
      refundMonths: ownPlan.refund?.months ?? null,
    },
  };
}

export const mySeatType = ({ state, plan, end, ...seat }: MySeat): MySeatType => ({
  ...{ ...seat, waits: state === 'waiting', planName: plan?.name ?? null },
  lastDay: state === 'waiting' ? null : lastSeatDay(end),
});
