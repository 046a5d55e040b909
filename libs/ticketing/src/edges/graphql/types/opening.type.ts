import { InstantScalar, TextType } from '@enishi/platform';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { EventState } from '../../../domain/states.ts';
import { EventStateEnum } from './desk-event.type.ts';

@ObjectType('OpeningPlan')
export class OpeningPlanType {
  @Field(() => String) key: string;
  @Field(() => TextType) name: { ja: string; en: string };
}

@ObjectType('DeskOpening', { description: 'Without a plan: for everybody.' })
export class DeskOpeningType {
  @Field(() => String, { nullable: true }) planKey: string | null;
  @Field(() => InstantScalar) opensAt: Date;
}

@ObjectType('DeskOpenings')
export class DeskOpeningsType {
  @Field(() => String) titleJa: string;
  @Field(() => EventStateEnum) state: EventState;
  @Field(() => [DeskOpeningType]) openings: DeskOpeningType[];
  @Field(() => [OpeningPlanType], { description: 'Plans on offer.' }) plans: OpeningPlanType[];
}

@InputType('OpeningInput')
export class OpeningInput {
  @Field(() => String, { nullable: true }) planKey?: string | null;
  @Field(() => InstantScalar) opensAt: Date;
}
