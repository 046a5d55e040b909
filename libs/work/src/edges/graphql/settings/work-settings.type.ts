import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, graphqlEnum } from '@enishi/platform';
import type { WorkSettingsStory } from '../../../actions/settings/save-work-settings.ts';
import { workPercents } from '../../../domain/work-settings-form.ts';
import type { WorkPercent } from '../../../domain/work-settings-form.ts';

export const WorkPercentEnum = graphqlEnum<WorkPercent>(
  workPercents,
  'WorkPercent',
  'A percent by which gigs are run.',
);

@ObjectType('WorkSettingsChange')
export class WorkSettingsChangeType {
  @Field(() => WorkPercentEnum) field: WorkPercent;
  @Field(() => Int) before: number;
  @Field(() => Int) after: number;
}

@ObjectType('WorkSettingsTurn')
export class WorkSettingsTurnType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) at: Date;
  @Field(() => String, { description: 'Mail address of whoever did it.' }) actor: string;
  @Field(() => [WorkSettingsChangeType]) changes: WorkSettingsChangeType[];
}

@ObjectType('WorkSettings', { description: 'Percents by which gigs are run.' })
export class WorkSettingsType {
  @Field(() => Int, { description: 'Of the reward, that the company pays on top.' }) feePercent: number;
  @Field(() => Int, { description: 'Of the promised wage where an employer calls off late (休業手当).' })
  callOffPercent: number;
  @Field(() => Int, { description: 'Of the reward of 業務委託 where it is called off late; 0 for none.' })
  calledOffShare: number;
  @Field(() => String, { description: 'Sent along when they are saved.' }) seen: string;
  @Field(() => [WorkSettingsTurnType], { description: 'The newest twenty changes.' })
  turns: WorkSettingsTurnType[];
}

@InputType('WorkSettingsInput', { description: 'As they are typed.' })
export class WorkSettingsInputType {
  @Field(() => String) feePercent: string;
  @Field(() => String) callOffPercent: string;
  @Field(() => String) calledOffShare: string;
}

export const workSettingsType = ({ turns, ...percents }: WorkSettingsStory): WorkSettingsType => ({
  ...percents,
  turns: turns.map(({ id, at, actor, before, after }) => ({
    ...{ id, at, actor },
    changes: workPercents
      .filter((field) => before[field] !== after[field])
      .map((field) => ({ field, before: before[field], after: after[field] })),
  })),
});
