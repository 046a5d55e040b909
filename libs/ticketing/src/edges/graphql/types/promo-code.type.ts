import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { EventCodes } from '../../../actions/codes/desk-promo-codes.ts';
import { inBoth } from '../../../domain/in-both.ts';
import { promoKinds } from '../../../domain/promo-code.ts';
import type { PromoKind, PromoTerms } from '../../../domain/promo-code.ts';

export const PromoKindEnum = graphqlEnum<PromoKind>(
  [...promoKinds],
  'PromoKind',
  'What a code does: percent or yen off each ticket, or it shows kinds that nobody else sees.',
);

@ObjectType('PromoCode')
export class PromoCodeType {
  @Field(() => ID) id: string;
  @Field(() => String) code: string;
  @Field(() => PromoKindEnum) kind: PromoKind;
  @Field(() => Int) amount: number;
  @Field(() => InstantScalar) from: Date;
  @Field(() => InstantScalar) until: Date;
  @Field(() => Int, { nullable: true, description: 'Tickets in all.' }) most: number | null;
  @Field(() => Int, { nullable: true }) mostPerPerson: number | null;
  @Field(() => [TextType], { description: 'Kinds that it is for; none: all.' })
  kinds: { ja: string; en: string }[];
  @Field(() => Int, { description: 'Tickets had with it, with those that are being chosen or paid.' })
  used: number;
  @Field(() => Boolean, { description: 'It can be used no more.' }) over: boolean;
}

@ObjectType('EventCodes')
export class EventCodesType {
  @Field(() => String) titleJa: string;
  @Field(() => [TextType], { description: 'Kinds of ticket, in their order.' })
  kinds: { ja: string; en: string }[];
  @Field(() => [PromoCodeType], { description: 'The newest first, up to a hundred.' }) items: PromoCodeType[];
}

@InputType('PromoCodeInput')
export class PromoCodeInput {
  @Field(() => String) code: string;
  @Field(() => PromoKindEnum) kind: PromoKind;
  @Field(() => Int) amount: number;
  @Field(() => InstantScalar) from: Date;
  @Field(() => InstantScalar) until: Date;
  @Field(() => Int, { nullable: true }) most?: number | null;
  @Field(() => Int, { nullable: true }) mostPerPerson?: number | null;
  @Field(() => [Int], { description: 'Kinds of ticket, counted from 0; none: all.' }) positions: number[];
}

export const promoTerms = ({ most = null, mostPerPerson = null, ...rest }: PromoCodeInput): PromoTerms => ({
  ...{ ...rest, most, mostPerPerson },
});

export function eventCodesType({ titleJa, types, codes }: EventCodes, now: Date): EventCodesType {
  const kinds = types.map(({ nameJa, nameEn }) => inBoth(nameJa, nameEn));
  return {
    ...{ titleJa, kinds },
    items: codes.map(({ positions, until, ...code }) => ({
      ...{ ...code, until, over: until <= now },
      kinds: positions.flatMap((at) => kinds[at] ?? []),
    })),
  };
}
