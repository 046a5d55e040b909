import { Field, ObjectType } from '@nestjs/graphql';
import { addDays } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { TextType, TokyoDateScalar, graphqlEnum } from '@enishi/platform';
import type { FoundGift } from '../../../actions/look-at-gift.ts';
import { lengthInWords } from '../../../domain/gift-lengths.ts';

/** What stands in a member's own way; whatever closes the gift for everybody is a refusal. */
const hindrances = {
  GIFT_BESIDE_CARD: 'card_charged',
  GIFT_BESIDE_UNPAID: 'fee_unpaid',
  GIFT_OWN: 'own_gift',
  AWAITING_GUARDIAN: 'awaiting_guardian',
} as const;
type Hindrance = (typeof hindrances)[keyof typeof hindrances];

export const GiftHindranceEnum = graphqlEnum(
  ['card_charged', 'fee_unpaid', 'own_gift', 'awaiting_guardian'],
  'GiftHindrance',
  'Why this member cannot receive it now.',
);

@ObjectType('Gift', { description: 'A gift as whoever holds its link sees it.' })
export class GiftType {
  @Field(() => String) giverName: string;
  @Field(() => String) recipientName: string;
  @Field(() => String) message: string;
  @Field(() => TextType) planName: TextType;
  @Field(() => TextType) length: TextType;
  @Field(() => [TextType], { description: 'What the plan gives.' }) benefits: TextType[];
  @Field(() => TokyoDateScalar) receivableUntil: TokyoDate;
  @Field(() => Boolean, { description: 'The viewer has received it.' }) own: boolean;
  @Field(() => GiftHindranceEnum, { nullable: true }) hindrance: Hindrance | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'When it would begin for this member.' })
  from: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Its last usable day for this member.' })
  lastDay: TokyoDate | null;
}

/** Throws what closes the gift for everybody; what stands in a member's own way is shown beside it. */
export function foundGiftType({ gift, plan, hindrance, term, own }: FoundGift): GiftType {
  const known = hindrance && hindrances[hindrance.code as keyof typeof hindrances];
  if (hindrance && !known && !own) throw hindrance;
  const { giverName, recipientName, message, receivableUntil } = gift;
  return {
    ...{ giverName, recipientName, message, receivableUntil, own, hindrance: known ?? null },
    planName: plan?.name ?? { ja: gift.planKey, en: gift.planKey },
    length: lengthInWords(gift.months),
    benefits: (plan?.benefits ?? []).filter(({ included }) => included).map(({ label }) => label),
    from: term?.from ?? null,
    lastDay: term ? addDays(term.until, -1) : gift.lastDay,
  };
}
