import type { DeskRole } from '@enishi/kernel';
import { DeskRoleEnum, graphqlEnum, TextType } from '@enishi/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

export const secondFactorStates = ['none_registered', 'needed', 'done'] as const;
export type SecondFactorState = (typeof secondFactorStates)[number];
export const SecondFactorStateEnum = graphqlEnum(
  secondFactorStates,
  'SecondFactorState',
  'What the desk still asks of its viewer.',
);

@ObjectType('DeskViewer', { description: 'Who works on the desk; shown before the second factor is given.' })
export class DeskViewerType {
  @Field(() => ID)
  accountId: string;

  @Field(() => String)
  email: string;

  @Field(() => DeskRoleEnum)
  role: DeskRole;

  @Field(() => SecondFactorStateEnum)
  secondFactor: SecondFactorState;

  @Field(() => TextType)
  communityName: TextType;
}
