import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import {
  BillingIntervalEnum,
  InstantScalar,
  TextType,
  TokyoDateScalar,
  YenScalar,
  graphqlEnum,
} from '@enishi/platform';
import { importFields } from '../../../domain/import-columns.ts';
import type { ImportField } from '../../../domain/import-columns.ts';
import type { ImportVerdict, LikenessReason } from '../../../domain/import-verdict.ts';
import { importMachine } from '../../../domain/member-import.ts';
import type { ImportRowState, ImportState } from '../../../domain/member-import.ts';

export const ImportFieldEnum = graphqlEnum(importFields, 'ImportField', 'What a column may hold.');
export const ImportStateEnum = graphqlEnum(importMachine.states, 'ImportState', 'How far a list is.');
export const ImportVerdictEnum = graphqlEnum<ImportVerdict>(
  ['create', 'member', 'probable', 'refused'],
  'ImportVerdict',
  'What becomes of a row: a new member, a member already, probably one, refused.',
);
export const LikenessReasonEnum = graphqlEnum<LikenessReason>(
  ['mailbox', 'birth'],
  'LikenessReason',
  'One mailbox in two spellings, or one name and day of birth.',
);
export const ImportRowStateEnum = graphqlEnum<ImportRowState>(
  ['waiting', 'created', 'member', 'left_out', 'refused', 'undone', 'kept'],
  'ImportRowState',
  'What became of a row; kept: somebody had touched the member.',
);

@InputType('ImportColumnInput', { description: 'A column, counted from 0, and what it holds.' })
export class ImportColumnInput {
  @Field(() => ImportFieldEnum) field: ImportField;
  @Field(() => Int) column: number;
}

@InputType('ImportPlanInput', {
  description: "A plan's name in the file and the plan it stands for; empty: the free plan.",
})
export class ImportPlanInput {
  @Field(() => String) word: string;
  @Field(() => String) planKey: string;
}

@ObjectType('ImportListing', { description: 'A list from elsewhere, without the people in it.' })
export class ImportListingType {
  @Field(() => ID) id: string;
  @Field(() => ImportStateEnum) state: ImportState;
  @Field(() => String) fileName: string;
  @Field(() => String) source: string;
  @Field(() => Int) rowCount: number;
  @Field(() => String, { description: 'Mail address of whoever brought it in.' }) uploadedBy: string;
  @Field(() => InstantScalar) uploadedAt: Date;
  @Field(() => InstantScalar, { nullable: true }) finishedAt: Date | null;
}

@ObjectType('ImportColumn')
export class ImportColumnType {
  @Field(() => String) heading: string;
  @Field(() => ImportFieldEnum, { nullable: true }) field: ImportField | null;
  @Field(() => [String], { description: 'Up to three cells that are not empty.' }) examples: string[];
}

@ObjectType('ImportPlanMatch')
export class ImportPlanMatchType {
  @Field(() => String, { description: 'Empty for rows that name no plan.' }) word: string;
  @Field(() => Int) rows: number;
  @Field(() => String, { nullable: true, description: 'Empty: the free plan. Null while nobody has said.' })
  planKey: string | null;
}

@ObjectType('ImportCounts')
export class ImportCountsType {
  @Field(() => Int) total: number;
  @Field(() => Int) create: number;
  @Field(() => Int) member: number;
  @Field(() => Int) probable: number;
  @Field(() => Int) refused: number;
  @Field(() => Int) newsletter: number;
  @Field(() => Int) optOut: number;
}

@ObjectType('ImportTerm', { description: 'People who are paid for elsewhere on one plan.' })
export class ImportTermType {
  @Field(() => TextType) planName: Bilingual;
  @Field(() => Int) people: number;
  @Field(() => TokyoDateScalar) firstEnd: TokyoDate;
  @Field(() => TokyoDateScalar) lastEnd: TokyoDate;
  @Field(() => BillingIntervalEnum, { nullable: true }) interval: 'month' | 'year' | null;
  @Field(() => YenScalar, {
    description: 'Per interval if everybody went on here; nothing is charged by itself.',
  })
  ifAllGoOn: number;
}

@ObjectType('ImportRemark')
export class ImportRemarkType {
  @Field(() => String, { description: 'Heading of the column; empty where the file has none.' })
  heading: string;
  @Field(() => String) cell: string;
  @Field(() => TextType) text: Bilingual;
  @Field(() => Boolean, { description: 'Whether it keeps the row out.' }) fault: boolean;
}

@ObjectType('ImportKnown', { description: 'The member that a row is, or may be.' })
export class ImportKnownType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => String) name: string;
}

@ObjectType('ImportRow')
export class ImportRowType {
  @Field(() => Int, { description: 'As in the file, the headings being row 1.' }) rowNo: number;
  @Field(() => ImportVerdictEnum) verdict: ImportVerdict;
  @Field(() => ImportRowStateEnum) state: ImportRowState;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => TextType, { nullable: true }) planName: Bilingual | null;
  @Field(() => TokyoDateScalar, { nullable: true }) paidThrough: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true }) joinedOn: TokyoDate | null;
  @Field(() => [ImportRemarkType]) remarks: ImportRemarkType[];
  @Field(() => ImportKnownType, { nullable: true }) known: ImportKnownType | null;
  @Field(() => LikenessReasonEnum, { nullable: true }) likeness: LikenessReason | null;
}

@ObjectType('ImportOutcome', { description: 'How many rows have become what.' })
export class ImportOutcomeType {
  @Field(() => Int) settled: number;
  @Field(() => Int) created: number;
  @Field(() => Int) member: number;
  @Field(() => Int) leftOut: number;
  @Field(() => Int) refused: number;
  @Field(() => Int) undone: number;
  @Field(() => Int) kept: number;
  @Field(() => Int, { description: 'Of those created: not yet written to.' }) uninvited: number;
}

@ObjectType('MemberImport', {
  description: 'A list from elsewhere: what it would bring, or what has become of it.',
})
export class MemberImportType extends ImportListingType {
  @Field(() => String) basis: string;
  @Field(() => String) encoding: string;
  @Field(() => [ImportColumnType]) columns: ImportColumnType[];
  @Field(() => [ImportFieldEnum], { description: 'What the file must have and has not been matched.' })
  missing: ImportField[];
  @Field(() => [ImportPlanMatchType]) planMatches: ImportPlanMatchType[];
  @Field(() => ImportCountsType) counts: ImportCountsType;
  @Field(() => [ImportTermType]) terms: ImportTermType[];
  @Field(() => [ImportRowType], {
    description: 'Refused ones first, then probable doubles, members, new people.',
  })
  rows: ImportRowType[];
  @Field(() => String, { description: 'Stands for what this page says.' }) fingerprint: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When the same file was brought over before.' })
  sameFileAt: Date | null;
  @Field(() => ImportOutcomeType) outcome: ImportOutcomeType;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when it can be taken back.' })
  undoUntil: Date | null;
  @Field(() => Boolean, { description: 'Whether the cells of the file have been forgotten.' })
  forgotten: boolean;
}
