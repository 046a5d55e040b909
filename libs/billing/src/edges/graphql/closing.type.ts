import type { TokyoDate } from '@enishi/kernel';
import type { MonthState } from '@enishi/ledger';
import { InstantScalar, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { closingChecks } from '../../domain/closing-checks.ts';
import type { ClosingCheckKey } from '../../domain/closing-checks.ts';

const MonthStateEnum: { readonly [State in MonthState]: State } = {
  running: 'running',
  open: 'open',
  closed: 'closed',
  after_open: 'after_open',
};
registerEnumType(MonthStateEnum, { name: 'MonthState' });
const ClosingCheckEnum = Object.fromEntries(closingChecks.map((key) => [key, key])) as {
  readonly [Key in ClosingCheckKey]: Key;
};
registerEnumType(ClosingCheckEnum, { name: 'ClosingCheckKey' });

@ObjectType('ClosingCheck')
export class ClosingCheckType {
  @Field(() => ClosingCheckEnum) key: ClosingCheckKey;
  @Field(() => Int, { description: '0 is done.' }) waiting: number;
}

@ObjectType('MovedEntry')
export class MovedEntryType {
  @Field(() => ID) id: string;
  @Field(() => String) description: string;
  @Field(() => TokyoDateScalar) happenedOn: TokyoDate;
  @Field(() => YenScalar) amount: number;
}

@ObjectType('MonthTurn')
export class MonthTurnType {
  @Field(() => String) month: string;
  @Field(() => Boolean, { description: 'Closed; else reopened.' }) closed: boolean;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => InstantScalar) turnedAt: Date;
}

/** A month of the books, and what stands in the way of closing it. */
@ObjectType('Closing')
export class ClosingType {
  @Field(() => String) month: string;
  @Field(() => MonthStateEnum) state: MonthState;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Entries are dated on this day or later.' })
  openFrom: TokyoDate | null;
  @Field(() => [ClosingCheckType]) checks: ClosingCheckType[];
  @Field(() => [MovedEntryType], { description: 'Dated in this month, happened in one that was closed.' })
  moved: MovedEntryType[];
  @Field(() => [MonthTurnType], { description: 'The newest fifty.' }) turns: MonthTurnType[];
}
