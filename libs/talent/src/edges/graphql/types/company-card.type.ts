import { encodeCursor, InstantScalar, TextType, TokyoDateScalar } from '@enishi/platform';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CardList } from '../../../actions/list-cards.ts';
import type { ShownCard } from '../../../actions/open-card.ts';
import { lastDayBefore } from '../../../domain/card-wish.ts';
import { purposeWords } from '../../../domain/card-wording.ts';
import { cardNumberOf } from '../../../domain/consent.ts';
import type { CardRow } from '../../../store/interest-card.store.ts';

@ObjectType('ReceivedCard')
export class ReceivedCardType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'What letters call it.' }) number: string;
  @Field(() => ID, { nullable: true, description: 'Of the event that led to it.' }) eventId: string | null;
  @Field(() => InstantScalar) givenAt: Date;
  @Field(() => TokyoDateScalar, { description: 'Until the end of this day.' }) lastDay: TokyoDate;
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When somebody of the company first opened it.',
  })
  openedAt: Date | null;
  @Field(() => InstantScalar, { nullable: true }) contactedAt: Date | null;
  @Field(() => Int, { description: 'Messages of the person that nobody of the company has read.' })
  unread: number;
}

@ObjectType('ReceivedCardPage')
export class ReceivedCardPageType {
  @Field(() => String) company: string;
  @Field(() => Boolean, {
    description: 'The company shows itself to everybody; while it does not, it reads nothing.',
  })
  shown: boolean;
  @Field(() => [ReceivedCardType]) items: ReceivedCardType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@ObjectType('OpenedCard', { description: 'Values are those of the register at this moment.' })
export class OpenedCardType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'What letters call it.' }) number: string;
  @Field(() => String) company: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) kana: string | null;
  @Field(() => String, { nullable: true, description: 'Null where the person did not agree to it.' })
  email: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Mail to it reaches the person, without showing theirs; null without a domain for it.',
  })
  relay: string | null;
  @Field(() => String, { nullable: true }) telephone: string | null;
  @Field(() => String, { nullable: true }) message: string | null;
  @Field(() => TextType) purpose: Bilingual;
  @Field(() => ID, { nullable: true }) eventId: string | null;
  @Field(() => InstantScalar) givenAt: Date;
  @Field(() => TokyoDateScalar) lastDay: TokyoDate;
  @Field(() => InstantScalar, { nullable: true }) contactedAt: Date | null;
}

@ObjectType('CardCount', { description: 'How many, and nothing of whom.' })
export class CardCountType {
  @Field(() => ID, {
    nullable: true,
    description: 'Of the event that led to them; null for the company page.',
  })
  eventId: string | null;
  @Field(() => Int) given: number;
  @Field(() => Int) inForce: number;
  @Field(() => Int) opened: number;
  @Field(() => Int) contacted: number;
}

export function receivedCardPageType({ company, cards, end, hasNext }: CardList): ReceivedCardPageType {
  return {
    ...{ company: company.title, shown: company.page, items: cards.map(receivedCardType), hasNext },
    endCursor: end ? encodeCursor([end.at.toISOString(), end.id]) : null,
  };
}

function receivedCardType({
  id,
  eventId,
  givenAt,
  expiresAt,
  openedAt,
  contactedAt,
  unread,
}: CardRow): ReceivedCardType {
  const lastDay = lastDayBefore(expiresAt);
  return { id, number: cardNumberOf(id), eventId, givenAt, openedAt, contactedAt, lastDay, unread };
}

export function openedCardType({ company, card, contact, relay }: ShownCard): OpenedCardType {
  const { id, eventId, givenAt, expiresAt, telephone, message, purpose, contactedAt } = card;
  const { name, kana } = contact;
  const email = card.items.includes('email') ? contact.email : null;
  return {
    ...{ id, eventId, givenAt, telephone, message, contactedAt, name, kana: kana || null },
    ...{
      email,
      relay,
      company: company.title,
      purpose: purposeWords(purpose),
      lastDay: lastDayBefore(expiresAt),
    },
    number: cardNumberOf(id),
  };
}
