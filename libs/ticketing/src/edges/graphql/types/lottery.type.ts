import { graphqlEnum, InstantScalar } from '@enishi/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { SeenLottery } from '../../../actions/waiting/read-lottery.ts';
import type { LotteryStage } from '../../../domain/lottery.ts';
import type { EventState } from '../../../domain/states.ts';
import type { WaitingState } from '../../../domain/waiting-entry.ts';
import type { WaitingOrder } from '../../../domain/waiting-line.ts';
import { EventStateEnum } from './desk-event.type.ts';
import { WaitingOrderEnum, WaitingStateEnum } from './waiting.type.ts';

export const LotteryStageEnum = graphqlEnum<LotteryStage>(
  ['before', 'open', 'closed', 'drawn'],
  'LotteryStage',
  'Applications have not opened, are taken, are closed and about to be drawn, or were drawn.',
);

@ObjectType('LotteryResult', { description: 'An application as it was drawn; its number names nobody.' })
export class LotteryResultType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'As which it was drawn, from 1.' }) drawn: number;
  @Field(() => Int, { description: 'Places of the whole party.' }) size: number;
  @Field(() => WaitingStateEnum) state: WaitingState;
}

@ObjectType('EventLottery', { description: 'That places of an event are drawn by lot.' })
export class EventLotteryType {
  @Field(() => InstantScalar) opensAt: Date;
  @Field(() => InstantScalar) closesAt: Date;
  @Field(() => LotteryStageEnum) stage: LotteryStage;
  @Field(() => WaitingOrderEnum) order: WaitingOrder;
  @Field(() => Int, { description: 'For how long what was drawn is kept.' }) offerHours: number;
  @Field(() => String, { description: 'SHA-256 of the seed, from the beginning.' }) commitment: string;
  @Field(() => String, { nullable: true, description: 'Once it was drawn.' }) seed: string | null;
  @Field(() => InstantScalar, { nullable: true }) drawnAt: Date | null;
  @Field(() => Int) applications: number;
  @Field(() => [LotteryResultType], { description: 'In the order of the draw, the first five hundred.' })
  results: LotteryResultType[];
}

@ObjectType('DeskLottery')
export class DeskLotteryType {
  @Field(() => String) titleJa: string;
  @Field(() => EventStateEnum) state: EventState;
  @Field(() => EventLotteryType, { nullable: true }) lottery: EventLotteryType | null;
}

@InputType('LotteryInput')
export class LotteryInput {
  @Field(() => InstantScalar) opensAt: Date;
  @Field(() => InstantScalar) closesAt: Date;
  @Field(() => Int) offerHours: number;
}

export const eventLotteryType = ({ rule, results, ...lottery }: SeenLottery): EventLotteryType => ({
  ...{ ...lottery, ...rule, results: results.map((result) => ({ ...result })) },
});
