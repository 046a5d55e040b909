import { InterestEnum } from '@enishi/membership';
import { encodeCursor, graphqlEnum, InstantScalar } from '@enishi/platform';
import type { Interest, Locale } from '@enishi/kernel';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import type { LetterWithProgress } from '../../../actions/list-letters.ts';
import type { LetterReview } from '../../../actions/read-letter.ts';
import type { LetterDraft, Shelf } from '../../../domain/letter-draft.ts';
import { wordsIn } from '../../../domain/letter-draft.ts';
import type { LetterState } from '../../../domain/letter-states.ts';
import { readSimpleText } from '../../../domain/simple-text.ts';
import { LetterLanguageEnum, TextBlockType, textBlockTypes } from './simple-text.type.ts';

export const LetterStateEnum = graphqlEnum<LetterState>(
  ['draft', 'scheduled', 'sending', 'sent', 'cancelled'],
  'LetterState',
  'Where a letter stands.',
);
export const ShelfEnum = graphqlEnum<Shelf>(
  ['public', 'members', 'nowhere'],
  'Shelf',
  'Who may read a sent letter on the web.',
);

@InputType('LetterInput')
export class LetterInputType {
  @Field(() => String) subjectJa: string;
  @Field(() => String, { nullable: true }) subjectEn?: string | null;
  @Field(() => String, {
    description: 'Blank lines part paragraphs, "## " begins a heading, "- " a list entry.',
  })
  bodyJa: string;
  @Field(() => String, { nullable: true }) bodyEn?: string | null;
  @Field(() => [String], { description: 'Empty does not narrow, here and below.' }) planKeys: string[];
  @Field(() => [String], { description: 'JIS codes 01–47.' }) prefectures: string[];
  @Field(() => [String]) ties: string[];
  @Field(() => [InterestEnum]) interests: Interest[];
  @Field(() => ShelfEnum) shelf: Shelf;
}

@ObjectType('LetterProgress', { description: 'In readers.' })
export class LetterProgressType {
  @Field(() => Int) total: number;
  @Field(() => Int) sent: number;
  @Field(() => Int, { description: 'The mail server refused them for good.' }) failed: number;
  @Field(() => Int, { description: 'They withdrew before their mail left.' }) skipped: number;
}

@ObjectType('LetterRow')
export class LetterRowType {
  @Field(() => ID) id: string;
  @Field(() => LetterStateEnum) state: LetterState;
  @Field(() => String) subject: string;
  @Field(() => InstantScalar) updatedAt: Date;
  @Field(() => InstantScalar, { nullable: true }) sendAt: Date | null;
  @Field(() => InstantScalar, { nullable: true }) startedAt: Date | null;
  @Field(() => LetterProgressType) progress: LetterProgressType;
}

@ObjectType('LetterPage')
export class LetterPageType {
  @Field(() => [LetterRowType]) items: LetterRowType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@ObjectType('LetterPreview')
export class LetterPreviewType {
  @Field(() => LetterLanguageEnum) language: Locale;
  @Field(() => String) subject: string;
  @Field(() => [TextBlockType]) blocks: TextBlockType[];
}

@ObjectType('DeskLetter')
export class DeskLetterType {
  @Field(() => ID) id: string;
  @Field(() => LetterStateEnum) state: LetterState;
  @Field(() => String) subjectJa: string;
  @Field(() => String, { nullable: true }) subjectEn: string | null;
  @Field(() => String) bodyJa: string;
  @Field(() => String, { nullable: true }) bodyEn: string | null;
  @Field(() => [String]) planKeys: string[];
  @Field(() => [String]) prefectures: string[];
  @Field(() => [String]) ties: string[];
  @Field(() => [InterestEnum]) interests: Interest[];
  @Field(() => ShelfEnum) shelf: Shelf;
  @Field(() => InstantScalar, { nullable: true }) sendAt: Date | null;
  @Field(() => InstantScalar, { nullable: true }) startedAt: Date | null;
  @Field(() => InstantScalar, { nullable: true }) finishedAt: Date | null;
  @Field(() => LetterProgressType) progress: LetterProgressType;
  @Field(() => Int, {
    nullable: true,
    description: 'Whom it would reach if it left now; null once it has begun to leave.',
  })
  audience: number | null;
  @Field(() => String, { nullable: true }) senderName: string | null;
  @Field(() => String, { nullable: true }) postalAddress: string | null;
  @Field(() => String, { nullable: true }) contact: string | null;
  @Field(() => [String], { description: 'Lines of the sender that the law asks for and that are blank.' })
  missing: string[];
  @Field(() => [LetterPreviewType]) preview: LetterPreviewType[];
}

@InputType('SenderCardInput')
export class SenderCardInputType {
  @Field(() => String) senderName: string;
  @Field(() => String) postalAddress: string;
  @Field(() => String) contact: string;
}

@ObjectType('SenderCard')
export class SenderCardType {
  @Field(() => String) senderName: string;
  @Field(() => String) postalAddress: string;
  @Field(() => String) contact: string;
  @Field(() => [String]) missing: string[];
  @Field(() => Boolean, { description: 'False while the lines are only proposed.' }) saved: boolean;
}

export function letterDraft(input: LetterInputType): LetterDraft {
  const { subjectJa, subjectEn = null, bodyJa, bodyEn = null, shelf } = input;
  const { planKeys, prefectures, ties, interests } = input;
  return { subjectJa, subjectEn, bodyJa, bodyEn, shelf, segment: { planKeys, prefectures, ties, interests } };
}

export function letterPageType({
  rows,
  hasNext,
}: {
  rows: LetterWithProgress[];
  hasNext: boolean;
}): LetterPageType {
  const last = rows.at(-1)?.letter;
  return {
    items: rows.map(({ letter, progress }) => ({ ...letter, subject: letter.subjectJa, progress })),
    endCursor: last ? encodeCursor([last.updatedAt.toISOString(), last.id]) : null,
    hasNext,
  };
}

export function deskLetterType({
  letter,
  progress,
  audience,
  sender,
  missing,
}: LetterReview): DeskLetterType {
  const { planKeys, prefectures, ties, interests } = letter.segment;
  const languages: Locale[] = letter.subjectEn === null ? ['ja'] : ['ja', 'en'];
  return {
    ...letter,
    planKeys: [...planKeys],
    prefectures: [...prefectures],
    ties: [...ties],
    interests: [...interests],
    progress,
    audience,
    senderName: sender?.senderName ?? null,
    postalAddress: sender?.postalAddress ?? null,
    contact: sender?.contact ?? null,
    missing,
    preview: languages.map((language) => {
      const { subject, body } = wordsIn(letter, language);
      return { language, subject, blocks: textBlockTypes(readSimpleText(body)) };
    }),
  };
}
