import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { graphqlEnum, InstantScalar } from '@enishi/platform';
import { signKeys } from '../../../domain/signs/employment-signs.ts';
import type { EmploymentSign } from '../../../domain/signs/employment-signs.ts';
import { rewardKinds } from '../../../domain/signs/reward-kind.ts';
import type { RewardKind } from '../../../domain/signs/reward-kind.ts';

export const EmploymentSignEnum = graphqlEnum<EmploymentSign>(
  signKeys,
  'EmploymentSign',
  'A sign that work is employment in truth.',
);
export const RewardKindEnum = graphqlEnum<RewardKind>(
  [...rewardKinds],
  'RewardKind',
  'By the law on withholding; `other` is none of its list.',
);

@InputType('GigSignsInput', { description: 'What the desk looked for before gigs go up.' })
export class GigSignsInputType {
  @Field(() => [EmploymentSignEnum]) found: EmploymentSign[];
  @Field(() => String, {
    description: 'Why it is no employment all the same; empty where nothing was found.',
  })
  reason: string;
}

@ObjectType('GigSignsLook', { description: 'That somebody looked for signs of employment.' })
export class GigSignsLookType {
  @Field(() => ID) id: string;
  @Field(() => [ID]) gigIds: string[];
  @Field(() => [EmploymentSignEnum]) found: EmploymentSign[];
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String, { description: 'Mail address of whoever did it.' }) lookedBy: string;
  @Field(() => InstantScalar) lookedAt: Date;
}
