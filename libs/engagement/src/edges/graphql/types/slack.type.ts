import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import type { Bilingual } from '@enishi/kernel';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import type { SeatAct } from '../../../actions/desk-slack.ts';
import type { SlackState } from '../../../domain/slack-seat.ts';

export const SlackStateEnum = graphqlEnum<SlackState>(
  ['waiting', 'invited', 'active', 'removed', 'manual', 'failed'],
  'SlackState',
  'Where a member stands in Slack; `manual` and `failed` wait for a person at the desk.',
);
export const SlackSeatActEnum = graphqlEnum<SeatAct>(
  ['done', 'retry'],
  'SlackSeatAct',
  'It was done in Slack by hand, or Slack is to be asked again.',
);

@ObjectType('MySlack')
export class MySlackType {
  @Field(() => Boolean, { description: 'Whether the plan includes Slack.' }) included: boolean;
  @Field(() => Boolean) agreed: boolean;
  @Field(() => SlackStateEnum, { nullable: true }) state: SlackState | null;
  @Field(() => TextType, { description: 'Who gets the address, where, what for (個人情報保護法28条).' })
  notice: Bilingual;
  @Field(() => Int) noticeVersion: number;
}

@ObjectType('PlanChannels')
export class PlanChannelsType {
  @Field(() => String) planKey: string;
  @Field(() => [String]) channelIds: string[];
}

@InputType('PlanChannelsInput')
export class PlanChannelsInputType {
  @Field(() => String) planKey: string;
  @Field(() => [String], { description: 'Ids as Slack gives them, C0123ABCD.' }) channelIds: string[];
}

@ObjectType('SlackCount')
export class SlackCountType {
  @Field(() => SlackStateEnum) state: SlackState;
  @Field(() => Int) count: number;
}

@ObjectType('SlackDesk')
export class SlackDeskType {
  @Field(() => Boolean, { description: 'A token is set: invitations and removals happen by themselves.' })
  connected: boolean;
  @Field(() => [PlanChannelsType]) channels: PlanChannelsType[];
  @Field(() => [SlackCountType]) counts: SlackCountType[];
}

@ObjectType('SlackSeat')
export class SlackSeatType {
  @Field(() => ID) memberId: string;
  @Field(() => String) number: string;
  @Field(() => String) name: string;
  @Field(() => TextType) planName: Bilingual;
  @Field(() => SlackStateEnum) state: SlackState;
  @Field(() => Boolean, { description: 'Is to be let in; otherwise to be taken out.' }) wanted: boolean;
  @Field(() => String, { nullable: true, description: 'What Slack said, or `no_token`.' }) reason:
    string | null;
  @Field(() => InstantScalar) since: Date;
}
