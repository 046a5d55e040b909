import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { TokyoDate } from '@enishi/kernel';
import { InstantScalar, TextType, TokyoDateScalar, YenScalar, encodeCursor } from '@enishi/platform';
import type { GiftList } from '../../../actions/list-gifts.ts';
import { lengthInWords } from '../../../domain/gift-lengths.ts';
import type { GiftState, ReturnReason } from '../../../domain/gift-states.ts';
import { GiftReturnEnum, GiftStateEnum } from './gift.type.ts';

@ObjectType('DeskGift', { description: 'A gift that was paid; of both people the member number alone.' })
export class DeskGiftType {
  @Field(() => ID) id: string;
  @Field(() => GiftStateEnum) state: GiftState;
  @Field(() => TextType) planName: TextType;
  @Field(() => TextType) length: TextType;
  @Field(() => YenScalar) amount: number;
  @Field(() => InstantScalar) orderedAt: Date;
  @Field(() => ID) giverId: string;
  @Field(() => String) giverNumber: string;
  @Field(() => ID, { nullable: true }) recipientId: string | null;
  @Field(() => String, { nullable: true }) recipientNumber: string | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'The day of its letter.' })
  sendOn: TokyoDate | null;
  @Field(() => TokyoDateScalar) receivableUntil: TokyoDate;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Last usable day of the recipient.' })
  lastDay: TokyoDate | null;
  @Field(() => GiftReturnEnum, { nullable: true }) returnReason: ReturnReason | null;
  @Field(() => Boolean, { description: 'Whether it can be sent again.' }) mailed: boolean;
  @Field(() => Boolean, { description: 'Whether its letter should have left and has not.' }) late: boolean;
}

@ObjectType('DeskGiftPage')
export class DeskGiftPageType {
  @Field(() => [DeskGiftType]) items: DeskGiftType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

export function deskGiftPageType({ gifts, plans, hasNext }: GiftList): DeskGiftPageType {
  const last = gifts.at(-1);
  return {
    items: gifts.map(({ planKey, months, ...gift }) => ({
      ...gift,
      planName: plans.find(({ key }) => key === planKey)?.name ?? { ja: planKey, en: planKey },
      length: lengthInWords(months),
    })),
    endCursor: last ? encodeCursor([last.orderedAt.toISOString(), last.id]) : null,
    hasNext,
  };
}
