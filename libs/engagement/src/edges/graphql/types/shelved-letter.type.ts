import { encodeCursor, InstantScalar } from '@enishi/platform';
import type { Locale } from '@enishi/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import { wordsIn } from '../../../domain/letter-draft.ts';
import { readSimpleText } from '../../../domain/simple-text.ts';
import type { LetterEntity } from '../../../store/letter.entity.ts';
import { LetterLanguageEnum, TextBlockType, textBlockTypes } from './simple-text.type.ts';

@ObjectType('LetterCard')
export class LetterCardType {
  @Field(() => ID) id: string;
  @Field(() => String) subject: string;
  @Field(() => InstantScalar) sentAt: Date;
  @Field(() => Boolean) membersOnly: boolean;
  @Field(() => LetterLanguageEnum) language: Locale;
}

@ObjectType('LetterShelf')
export class LetterShelfType {
  @Field(() => [LetterCardType]) items: LetterCardType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@ObjectType('ShelvedLetter')
export class ShelvedLetterType extends LetterCardType {
  @Field(() => [TextBlockType]) body: TextBlockType[];
}

@ObjectType('UnsubscribeLink')
export class UnsubscribeLinkType {
  @Field(() => String, { nullable: true, description: 'Null when the person is no member any more.' })
  emailMasked: string | null;
  @Field(() => Boolean, { description: 'Letters to this address are stopped already.' }) stopped: boolean;
}

/** A letter in the reader's language, or in Japanese where it has no English. */
export function letterCardType(letter: LetterEntity, locale: Locale): LetterCardType {
  const { locale: language, subject } = wordsIn(letter, locale);
  const { id, startedAt, createdAt, shelf } = letter;
  return { id, subject, language, sentAt: startedAt ?? createdAt, membersOnly: shelf === 'members' };
}

export function shelvedLetterType(letter: LetterEntity, locale: Locale): ShelvedLetterType {
  return {
    ...letterCardType(letter, locale),
    body: textBlockTypes(readSimpleText(wordsIn(letter, locale).body)),
  };
}

export function letterShelfType(
  { letters, hasNext }: { letters: LetterEntity[]; hasNext: boolean },
  locale: Locale,
): LetterShelfType {
  const last = letters.at(-1);
  return {
    items: letters.map((letter) => letterCardType(letter, locale)),
    endCursor: last ? encodeCursor([(last.startedAt ?? last.createdAt).toISOString(), last.id]) : null,
    hasNext,
  };
}
