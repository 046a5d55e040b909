import type { Bilingual } from '@enishi/kernel';
import { lookMatters } from '@enishi/membership';
import { encodeCursor, graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import { CardRecipientType, ReadingReasonEnum, disclosedItems } from '@enishi/talent';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { DiaryLine, DiaryMatter, DiaryReader } from '../../../actions/diary/read-access-diary.ts';
import { applicationItems } from '../../../domain/postings/application-wording.ts';
import { workerItems, youngItem } from '../../../domain/worker-wording.ts';

export const DiaryReaderEnum = graphqlEnum<DiaryReader>(
  ['company', 'secretariat', 'bearer', 'fellows', 'member'],
  'DiaryReader',
  'Who looked: a company, the secretariat, whoever has the paper, members who worked along, another member.',
);
export const DiaryMatterEnum = graphqlEnum<DiaryMatter>(
  ['contract', 'employed', 'applied', ...lookMatters],
  'DiaryMatter',
  'Why somebody looked without a consent of its own: a company that employs or to which one applied; the secretariat, for what.',
);
export const DiaryItemEnum = graphqlEnum<string>(
  [...new Set<string>([...disclosedItems, ...workerItems, youngItem, ...applicationItems])],
  'DiaryItem',
  'What was seen.',
);

@ObjectType('AccessDiaryEntry')
export class AccessDiaryEntryType {
  @Field(() => ID) id: string;
  @Field(() => DiaryReaderEnum) who: DiaryReader;
  @Field(() => String, { description: 'As it was called then; empty of the secretariat and of members.' })
  recipient: string;
  @Field(() => String, {
    nullable: true,
    description: 'Masked address of whoever looked; null when gone, or where nobody is named.',
  })
  reader: string | null;
  @Field(() => [DiaryItemEnum], { description: 'None where it was the entry of the register.' })
  items: string[];
  @Field(() => TextType, { nullable: true, description: 'Of the consent; null without one.' })
  purpose: Bilingual | null;
  @Field(() => ReadingReasonEnum, {
    nullable: true,
    description: 'Why the secretariat looked under a consent.',
  })
  reason: DiaryLine['reason'];
  @Field(() => CardRecipientType, {
    nullable: true,
    description: 'As one of which companies it could look at a card without a name.',
  })
  ground: CardRecipientType | null;
  @Field(() => DiaryMatterEnum, { nullable: true, description: 'Why, where no consent says it.' })
  matter: DiaryMatter | null;
  @Field(() => InstantScalar) at: Date;
}

@ObjectType('AccessDiary')
export class AccessDiaryType {
  @Field(() => [AccessDiaryEntryType]) items: AccessDiaryEntryType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

export function accessDiaryType({ rows, hasNext }: { rows: DiaryLine[]; hasNext: boolean }): AccessDiaryType {
  const last = rows.at(-1);
  return {
    ...{ items: rows, hasNext },
    endCursor: last ? encodeCursor([last.at.toISOString(), last.id]) : null,
  };
}
