import type { TokyoDate } from '@enishi/kernel';
import { TextType, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import type { HoldingWord } from '../../actions/journal-words.ts';
import type { JournalAsk, JournalPreview } from '../../actions/read-journal.ts';
import { accounts } from '../../domain/account.ts';
import type { AccountCode } from '../../domain/account.ts';
import { accountingSoftware, softwareCodes } from '../../domain/journals/accounting-software.ts';
import type { SoftwareCode } from '../../domain/journals/accounting-software.ts';

export const AccountingSoftwareEnum = Object.fromEntries(softwareCodes.map((code) => [code, code])) as {
  readonly [Code in SoftwareCode]: Code;
};
registerEnumType(AccountingSoftwareEnum, { name: 'AccountingSoftware' });

/** A character that a file cannot hold. */
@ObjectType('LostCharacter')
export class LostCharacterType {
  @Field(() => Int, { description: 'Row of the file, from 1.' }) row: number;
  @Field(() => Int, { description: 'Column of the file, from 1.' }) column: number;
  @Field(() => String) character: string;
}

/** What the journal of a month will hold as a file, and its first rows. */
@ObjectType('JournalPreview')
export class JournalPreviewType {
  @Field(() => Int) entries: number;
  @Field(() => YenScalar) debit: number;
  @Field(() => YenScalar) credit: number;
  @Field(() => String) encoding: string;
  @Field(() => [String]) columns: readonly string[];
  @Field(() => Boolean, { description: 'Whether the names of the columns are the first row of the file.' })
  hasHeader: boolean;
  @Field(() => [[String]], { description: 'Rows of the first dozen entries.' }) rows: string[][];
  @Field(() => [LostCharacterType], { description: 'The first twenty; they are written as 〓.' })
  lost: LostCharacterType[];
  @Field(() => Int) lostCount: number;
}

/** What something is called in a program today. */
@ObjectType('JournalWord')
export class JournalWordType {
  @Field(() => String) key: string;
  @Field(() => TextType, {
    nullable: true,
    description: 'The account; null for classes of tax and passages.',
  })
  account: TextType | null;
  @Field(() => String) name: string;
  @Field(() => String) sub: string;
  @Field(() => String) taxName: string;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Null where nobody set it.' })
  since: TokyoDate | null;
}

@ObjectType('JournalWords')
export class JournalWordsType {
  @Field(() => [JournalWordType]) words: JournalWordType[];
}

@InputType('JournalWordInput')
export class JournalWordInputType {
  @Field(() => String) key: string;
  @Field(() => String) name: string;
  @Field(() => String) sub: string;
  @Field(() => String) taxName: string;
}

const lostShown = 20;

export function journalPreviewType({ software }: JournalAsk, preview: JournalPreview): JournalPreviewType {
  const { encoding, columns, hasHeader } = accountingSoftware[software];
  return {
    ...preview,
    ...{ encoding, columns, hasHeader },
    rows: preview.rows.map((cells) => cells.map((cell) => `${cell ?? ''}`)),
    lost: preview.lost.slice(0, lostShown),
    lostCount: preview.lost.length,
  };
}

export function journalWordType(word: HoldingWord): JournalWordType {
  const [kind, code] = word.key.split(':');
  return { ...word, account: kind === 'account' ? accounts[code as AccountCode].name : null };
}
