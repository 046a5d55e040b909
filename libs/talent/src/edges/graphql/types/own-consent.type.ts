import { encodeCursor, InstantScalar, TextType, TokyoDateScalar } from '@enishi/platform';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CardOffer } from '../../../actions/offer-card.ts';
import type { OwnConsent, PageOf } from '../../../actions/read-own-consents.ts';
import { lastDayBefore, longestMessage } from '../../../domain/card-wish.ts';
import { cardWording, emailWording, purposeWords } from '../../../domain/card-wording.ts';
import type { ConsentState, Item, RecipientKind } from '../../../domain/consent.ts';
import type { StopChannel } from '../../../domain/desk-stop.ts';
import { StopChannelEnum } from './desk-consent.type.ts';
import { ConsentStateEnum, ItemEnum, RecipientKindEnum } from './item.type.ts';

@ObjectType('InterestCardOffer')
export class InterestCardOfferType {
  @Field(() => ID) companyId: string;
  @Field(() => String) recipient: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true, description: 'Null for names without.' }) kana: string | null;
  @Field(() => String) email: string;
  @Field(() => TextType, { description: 'What it is for (個人情報保護法17条).' }) purpose: Bilingual;
  @Field(() => TokyoDateScalar, { description: 'Until the end of this day.' }) lastDay: TokyoDate;
  @Field(() => TextType, { description: 'The sentence that is agreed to.' }) wording: Bilingual;
  @Field(() => TextType, { description: 'The second sentence, for the mail address; nobody needs it.' })
  emailWording: Bilingual;
  @Field(() => Int) longestMessage: number;
  @Field(() => ID, { nullable: true, description: 'The consent in force, where one was given already.' })
  standingId: string | null;
}

@InputType('InterestCardInput')
export class InterestCardInputType {
  @Field(() => String, { description: 'May be empty.' }) telephone: string;
  @Field(() => String, { description: 'May be empty.' }) message: string;
  @Field(() => String, {
    nullable: true,
    description: 'The sentence as it was shown; null without the tick.',
  })
  agreedTo?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The same of the mail address, which is not shown without it.',
  })
  emailAgreedTo?: string | null;
}

@ObjectType('OwnConsent')
export class OwnConsentType {
  @Field(() => ID) id: string;
  @Field(() => RecipientKindEnum) recipientKind: RecipientKind;
  @Field(() => ID, { nullable: true, description: 'Null where it is no single company.' }) companyId:
    string | null;
  @Field(() => String, { description: 'Empty where it is no single company.' }) recipient: string;
  @Field(() => TextType, { nullable: true, description: 'Which companies alone, as they were called then.' })
  recipientName: Bilingual | null;
  @Field(() => Boolean, {
    description: 'The company shows itself to everybody; while it does not, it reads nothing.',
  })
  shown: boolean;
  @Field(() => [ItemEnum]) items: Item[];
  @Field(() => TextType) purpose: Bilingual;
  @Field(() => ConsentStateEnum) state: ConsentState;
  @Field(() => InstantScalar) givenAt: Date;
  @Field(() => TokyoDateScalar, { description: 'Until the end of this day.' }) lastDay: TokyoDate;
  @Field(() => InstantScalar, { nullable: true }) endedAt: Date | null;
  @Field(() => ID, { nullable: true, description: 'Of the event that led to it.' }) eventId: string | null;
  @Field(() => Int, { description: 'How often somebody looked.' }) readings: number;
  @Field(() => InstantScalar, { nullable: true }) lastReadAt: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the company said that it has written.' })
  contactedAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who heard it at a desk, and where; null where it was given here.',
  })
  witness: string | null;
  @Field(() => StopChannelEnum, {
    nullable: true,
    description: 'How the secretariat was asked to stop it; null where it was not.',
  })
  stopChannel: StopChannel | null;
  @Field(() => String, { nullable: true }) stopReason: string | null;
}

@ObjectType('OwnConsentPage')
export class OwnConsentPageType {
  @Field(() => [OwnConsentType]) items: OwnConsentType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

export function interestCardOfferType({ contact, standing, ...offer }: CardOffer): InterestCardOfferType {
  const { name, kana, email } = contact;
  const purpose = 'contact_about_work' as const;
  return {
    ...{ ...offer, name, email, kana: kana || null, purpose: purposeWords(purpose) },
    ...{ wording: cardWording({ ...offer, purpose }), emailWording: emailWording(offer.recipient) },
    ...{ longestMessage, standingId: standing?.id ?? null },
  };
}

const cursorOf = (last: { at: Date; id: string } | undefined): string | null =>
  last ? encodeCursor([last.at.toISOString(), last.id]) : null;

export function ownConsentPageType({ rows, hasNext }: PageOf<OwnConsent>): OwnConsentPageType {
  const last = rows.at(-1);
  return {
    items: rows.map(({ recipientId, expiresAt, endedAt, state, purpose, ...rest }) => ({
      companyId: rest.recipientKind === 'company' ? recipientId : null,
      ...{ ...rest, state, purpose: purposeWords(purpose), lastDay: lastDayBefore(expiresAt) },
      witness: rest.witness && `${rest.witness}、${rest.witnessPlace ?? ''}`,
      endedAt: endedAt ?? (state === 'expired' ? expiresAt : null),
    })),
    ...{ endCursor: cursorOf(last && { at: last.givenAt, id: last.id }), hasNext },
  };
}
