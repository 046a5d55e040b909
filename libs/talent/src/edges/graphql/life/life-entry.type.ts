import { InstantScalar, graphqlEnum } from '@enishi/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Contested } from '../../../actions/life/keep-life-entries.ts';
import { lifeEntryKinds } from '../../../domain/life-entry.ts';
import type { LifeEntryKind } from '../../../domain/life-entry.ts';

export const LifeEntryKindEnum = graphqlEnum<LifeEntryKind>(
  [...lifeEntryKinds],
  'LifeEntryKind',
  'Which part somebody had: intern, of a programme, at work for the region for a time, another.',
);

@InputType('LifeEntryInput')
export class LifeEntryInputType {
  @Field(() => LifeEntryKindEnum) kind: LifeEntryKind;
  @Field(() => String, { description: 'At which company, or of which programme.' }) what: string;
  @Field(() => String, { description: 'As typed: YYYY-MM-DD.' }) startsOn: string;
  @Field(() => String, { description: 'The same; empty while it goes on.' }) endsOn: string;
  @Field(() => String, { description: 'May be empty.' }) note: string;
}

@ObjectType('ContestedLifeEntry')
export class ContestedLifeEntryType {
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field(() => String) name: string;
  @Field(() => String) what: string;
  @Field(() => InstantScalar) objectedAt: Date;
}

export const contestedLifeEntryType = ({ member, ...row }: Contested): ContestedLifeEntryType => ({
  ...row,
  name: member.name,
});
