import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { TokyoDate } from '@enishi/kernel';
import { TextType, TokyoDateScalar, graphqlEnum } from '@enishi/platform';
import type { GroundState } from '../../../domain/membership-grounds.ts';
import type { SourceKind } from '../../../domain/membership-status.ts';

export const GroundKindEnum = graphqlEnum(
  ['free', 'subscription', 'supporting', 'complimentary', 'gift', 'imported', 'seat'],
  'GroundKind',
  'Free registration, a subscription, a supporting subscription, a present of the secretariat, a gift of another member, what was brought over, a seat of a company.',
);
export const GroundStateEnum = graphqlEnum(
  ['upcoming', 'live', 'grace', 'ended'],
  'GroundState',
  'Not yet, today, unpaid but within grace, no longer.',
);

@ObjectType('MembershipGround', { description: 'One thing that a membership rests on.' })
export class MembershipGroundType {
  @Field(() => ID) id: string;
  @Field(() => GroundKindEnum) kind: SourceKind;
  @Field(() => TextType) planName: TextType;
  @Field(() => GroundStateEnum) state: GroundState;
  @Field(() => TokyoDateScalar) from: TokyoDate;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Last usable day.' })
  lastDay: TokyoDate | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why it was given; of a gift, from whom; of a seat, the company.',
  })
  reason: string | null;
  @Field(() => String, { nullable: true, description: 'Who at the desk gave it.' }) givenBy: string | null;
}
