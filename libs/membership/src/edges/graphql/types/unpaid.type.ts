import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { TextType, TokyoDateScalar, YenScalar, encodeCursor, graphqlEnum } from '@enishi/platform';
import type { UnpaidPage, UnpaidRow } from '../../../actions/list-unpaid.ts';
import type { UnpaidRecord } from '../../../actions/read-unpaid.ts';
import type { UnpaidAsk } from '../../../domain/dunning.ts';
import { unpaidWords } from '../../../domain/unpaid-cause.ts';
import type { UnpaidCause } from '../../../domain/unpaid-cause.ts';

export const UnpaidAskEnum = graphqlEnum<UnpaidAsk>(
  ['change_card', 'confirm', 'renew', 'see'],
  'UnpaidAsk',
  'What helps: another card, confirming the payment, paying for another term, or waiting for the next try.',
);
export const UnpaidCauseEnum = graphqlEnum<UnpaidCause>(
  ['funds', 'expired', 'authentication', 'other_card', 'blocked', 'passing', 'term_over'],
  'UnpaidCause',
  'Why the fee could not be charged, or that a term paid ahead is over.',
);
export const NextStepEnum = graphqlEnum(['mail', 'end'], 'UnpaidNextStep', 'What happens next by itself.');

@ObjectType('UnpaidFee', { description: 'A fee that could not be charged. No money has moved for it.' })
export class UnpaidFeeType {
  @Field(() => YenScalar) amount: number;
  @Field(() => UnpaidCauseEnum) cause: UnpaidCause;
  @Field(() => UnpaidAskEnum) ask: UnpaidAsk;
  @Field(() => String, { description: 'Key of the plan that it is for.' }) planKey: string;
  @Field(() => TextType) what: Bilingual;
  @Field(() => TextType) todo: Bilingual;
  @Field(() => TokyoDateScalar) failedOn: TokyoDate;
  @Field(() => TokyoDateScalar, { description: 'Until when benefits stay open and the fee can be paid.' })
  lastUsableDay: TokyoDate;
  @Field(() => String, { nullable: true, description: 'The page on which it is paid or confirmed by hand.' })
  payUrl: string | null;
}

@ObjectType('UnpaidMember', { description: 'A member whose fee could not be charged.' })
export class UnpaidMemberType {
  @Field(() => ID) memberId: string;
  @Field(() => String) number: string;
  @Field(() => String) name: string;
  @Field(() => TextType) planName: Bilingual;
  @Field(() => YenScalar) amount: number;
  @Field(() => UnpaidCauseEnum) cause: UnpaidCause;
  @Field(() => TokyoDateScalar) failedOn: TokyoDate;
  @Field(() => Int, { description: 'Of the grace, counted from the failure.' }) day: number;
  @Field(() => Int) graceDays: number;
  @Field(() => TokyoDateScalar) lastUsableDay: TokyoDate;
  @Field(() => NextStepEnum) nextStep: 'mail' | 'end';
  @Field(() => TokyoDateScalar) nextOn: TokyoDate;
}

@ObjectType('UnpaidShare', { description: 'How many owe how much for one cause.' })
export class UnpaidShareType {
  @Field(() => UnpaidCauseEnum) cause: UnpaidCause;
  @Field(() => Int) people: number;
  @Field(() => YenScalar) amount: number;
}

@ObjectType('UnpaidSums', { description: 'Everything that is owed today.' })
export class UnpaidSumsType {
  @Field(() => Int) people: number;
  @Field(() => YenScalar) amount: number;
  @Field(() => Int, { description: 'Who loses their plan today, tomorrow or the day after.' })
  endingSoon: number;
  @Field(() => [UnpaidShareType], { description: 'The cause of most people first.' })
  byCause: UnpaidShareType[];
}

@ObjectType('UnpaidPage')
export class UnpaidPageType {
  @Field(() => [UnpaidMemberType]) items: UnpaidMemberType[];
  @Field(() => Int, { description: 'On all pages, of the cause that was asked for.' }) total: number;
  @Field(() => UnpaidSumsType) sums: UnpaidSumsType;
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

/** The fee with its words. */
export function unpaidFeeType({ cause, ...fee }: UnpaidRecord): UnpaidFeeType {
  return { ...fee, cause, ...unpaidWords[cause] };
}

/** A page of the desk's list. */
export function unpaidPageType({ rows, hasNext, total, sums }: UnpaidPage): UnpaidPageType {
  const last = rows.at(-1);
  return {
    items: rows.map(unpaidMemberType),
    ...{ total, hasNext },
    sums: { ...sums, byCause: [...sums.byCause] },
    endCursor: last ? encodeCursor([last.graceUntil, last.memberId]) : null,
  };
}

function unpaidMemberType({ next, ...row }: UnpaidRow): UnpaidMemberType {
  return { ...row, nextStep: next.kind, nextOn: next.on };
}
