import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CheckoutAttemptType } from '@enishi/billing';
import { newId } from '@enishi/kernel';
import type { Locale, TokyoDate } from '@enishi/kernel';
import { InstantScalar, TextType, TokyoDateScalar, YenScalar, graphqlEnum } from '@enishi/platform';
import type { GivenGift } from '../../../actions/gifts-of.ts';
import type { GiftOptions } from '../../../actions/list-gift-options.ts';
import type { GiftReview } from '../../../actions/review-gift.ts';
import { printedCode } from '../../../domain/gift-code.ts';
import { lengthInWords } from '../../../domain/gift-lengths.ts';
import type { GiftState, ReturnReason } from '../../../domain/gift-states.ts';
import { DisclosureBlockType } from './checkout-review.type.ts';

export const GiftStateEnum = graphqlEnum(
  ['ordered', 'ready', 'sent', 'received', 'returning', 'refunded'],
  'GiftState',
  'Not paid yet; paid and not sent; sent; received; its money is going back; refunded.',
);
export const GiftReturnEnum = graphqlEnum(
  ['giver', 'deadline', 'desk', 'elsewhere'],
  'GiftReturn',
  'By whoever gave it, at the end of its time, by the desk, by a refund made elsewhere.',
);

@ObjectType('GiftOption', { description: 'A plan for a length of time, as it can be given.' })
export class GiftOptionType {
  @Field(() => String) planKey: string;
  @Field(() => TextType) planName: TextType;
  @Field(() => Int) months: number;
  @Field(() => TextType) length: TextType;
  @Field(() => YenScalar, { description: 'Once, tax included.' }) amount: number;
}

@ObjectType('GiftOptions', { description: 'What a member can give today.' })
export class GiftOptionsType {
  @Field(() => [GiftOptionType]) choices: GiftOptionType[];
  @Field(() => String, { description: 'As the form suggests it.' }) giverName: string;
  @Field(() => TokyoDateScalar) today: TokyoDate;
  @Field(() => TokyoDateScalar) lastSendDay: TokyoDate;
  @Field(() => TokyoDateScalar, { description: 'Of a gift ordered today.' }) receivableUntil: TokyoDate;
}

/** A gift as typed. */
@ArgsType()
export class GiftWishArgs {
  @Field(() => String) planKey: string;
  @Field(() => Int) months: number;
  @Field(() => String) giverName: string;
  @Field(() => String) recipientName: string;
  @Field(() => String) message: string;
  @Field(() => String, { nullable: true, description: 'Without it the giver hands it over.' })
  recipientEmail: string | null;
  @Field(() => String, { nullable: true, description: 'Day in Japan, YYYY-MM-DD; today without it.' })
  sendOn: string | null;
}

/** A press of the final order button. */
@ArgsType()
export class GiftOrderArgs extends GiftWishArgs {
  @Field(() => ID, { description: 'Of the page that was shown: the same id is the same gift.' }) id: string;
  @Field(() => String, { description: 'Of the page that was shown.' }) fingerprint: string;
}

@ObjectType('GiftReview', { description: 'The final confirmation page of a gift ordered today.' })
export class GiftReviewType {
  @Field(() => TextType) planName: TextType;
  @Field(() => TextType) length: TextType;
  @Field(() => YenScalar, { description: 'Once, tax included.' }) amount: number;
  @Field(() => YenScalar) taxInside: number;
  @Field(() => String) giverName: string;
  @Field(() => String) recipientName: string;
  @Field(() => String) message: string;
  @Field(() => String, { nullable: true }) recipientEmail: string | null;
  @Field(() => TokyoDateScalar, { nullable: true }) sendOn: TokyoDate | null;
  @Field(() => TokyoDateScalar) receivableUntil: TokyoDate;
  @Field(() => [DisclosureBlockType]) disclosure: DisclosureBlockType[];
  @Field(() => TextType) buttonLabel: TextType;
  @Field(() => String, { description: 'Of all that is shown; to be sent with the order.' })
  fingerprint: string;
  @Field(() => ID, { description: 'To be sent with the order: the same id is the same gift.' }) id: string;
}

@ObjectType('GivenGift', { description: 'A gift as whoever gave it sees it.' })
export class GivenGiftType {
  @Field(() => ID) id: string;
  @Field(() => GiftStateEnum) state: GiftState;
  @Field(() => TextType) planName: TextType;
  @Field(() => TextType) length: TextType;
  @Field(() => YenScalar) amount: number;
  @Field(() => String) giverName: string;
  @Field(() => String) recipientName: string;
  @Field(() => String) message: string;
  @Field(() => String, { nullable: true, description: 'Null where it is handed over, and once it is over.' })
  recipientEmail: string | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'The day of its letter.' })
  sendOn: TokyoDate | null;
  @Field(() => TokyoDateScalar) receivableUntil: TokyoDate;
  @Field(() => InstantScalar) orderedAt: Date;
  @Field(() => InstantScalar, { nullable: true }) sentAt: Date | null;
  @Field(() => Boolean, { description: 'The mail server refused the address; it has to be sent elsewhere.' })
  bounced: boolean;
  @Field(() => InstantScalar, { nullable: true }) receivedAt: Date | null;
  @Field(() => GiftReturnEnum, { nullable: true }) returnReason: ReturnReason | null;
  @Field(() => String, { nullable: true, description: 'While it can be received.' }) code: string | null;
  @Field(() => String, { nullable: true, description: 'In groups, for paper.' }) printedCode: string | null;
  @Field(() => String, { nullable: true, description: 'While it can be received.' }) link: string | null;
  @Field(() => CheckoutAttemptType, { nullable: true, description: 'Until it is paid.' })
  payment: CheckoutAttemptType | null;
}

export function giftOptionsType({ choices, ...options }: GiftOptions): GiftOptionsType {
  return {
    ...options,
    choices: choices.map(({ plan, choice: { planKey, months, amount } }) => ({
      ...{ planKey, months, amount, planName: plan.name, length: lengthInWords(months) },
    })),
  };
}

export function giftReviewType({ plan, gift, disclosure }: GiftReview): GiftReviewType {
  const { blocks, ...shown } = disclosure;
  const { choice, letter, ...names } = gift;
  return {
    ...{ ...shown, ...names, planName: plan.name, length: lengthInWords(choice.months), id: newId() },
    ...{ recipientEmail: letter?.to ?? null, sendOn: letter?.on ?? null },
    disclosure: blocks.map((block) => ({ ...block })),
  };
}

/** `linkTo` makes the address under which a code is received. */
export function givenGiftType(
  { gift, plan, code, payment }: GivenGift,
  linkTo: (code: string, locale: Locale) => string,
): GivenGiftType {
  return {
    ...gift,
    bounced: gift.state === 'sent' && gift.bouncedAt !== null,
    planName: plan?.name ?? { ja: gift.planKey, en: gift.planKey },
    length: lengthInWords(gift.months),
    ...{ code, printedCode: code && printedCode(code), payment },
    link: code && linkTo(code, gift.locale),
  };
}
