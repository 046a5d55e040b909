import type { TokyoDate } from '@enishi/kernel';
import { TokyoDateScalar, YenScalar, graphqlEnum } from '@enishi/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

import { attentionKinds } from '../../domain/attention.ts';
import type { AttentionKind } from '../../domain/attention.ts';

export const AttentionKindEnum = graphqlEnum<AttentionKind>(
  [...attentionKinds],
  'AttentionKind',
  'What can wait for a person at the desk.',
);

/** How much of one kind waits for a person. */
@ObjectType('Attention')
export class AttentionType {
  @Field(() => AttentionKindEnum) kind: AttentionKind;
  @Field(() => Int) count: number;
  @Field(() => YenScalar, { nullable: true, description: 'What is owed altogether, tax included.' })
  amount: number | null;
  @Field(() => TokyoDateScalar, {
    nullable: true,
    description: 'The first day after which it is too late for one of them.',
  })
  dueOn: TokyoDate | null;
}
