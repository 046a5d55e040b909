import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, graphqlEnum } from '@enishi/platform';
import type { WorkSettingsStory } from '../../../actions/settings/save-work-settings.ts';
import { workRules } from '../../../domain/work-settings-form.ts';
import type { WorkRule } from '../../../domain/work-settings-form.ts';

export const WorkRuleEnum = graphqlEnum<WorkRule>(workRules, 'WorkRule', 'A rule by which gigs are run.');

@ObjectType('WorkSettingsChange')
export class WorkSettingsChangeType {
  @Field(() => WorkRuleEnum) field: WorkRule;
  @Field(() => Int, { description: 'Percent; of employsMinors 1 for yes, 0 for no.' }) before: number;
  @Field(() => Int) after: number;
}

@ObjectType('WorkSettingsTurn')
export class WorkSettingsTurnType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) at: Date;
  @Field(() => String, { description: 'Mail address of whoever did it.' }) actor: string;
  @Field(() => [WorkSettingsChangeType]) changes: WorkSettingsChangeType[];
}

@ObjectType('WorkSettings', { description: 'Percents by which gigs are run, and who is employed.' })
export class WorkSettingsType {
  @Field(() => Int, { description: 'Of the reward, that the company pays on top.' }) feePercent: number;
  @Field(() => Int, { description: 'Of the promised wage where an employer calls off late (休業手当).' })
  callOffPercent: number;
  @Field(() => Int, { description: 'Of the reward of 業務委託 where it is called off late; 0 for none.' })
  calledOffShare: number;
  @Field(() => Boolean, { description: 'People younger than eighteen may take gigs of employment.' })
  employsMinors: boolean;
  @Field(() => String, { description: 'Sent along when they are saved.' }) seen: string;
  @Field(() => [WorkSettingsTurnType], { description: 'The newest twenty changes.' })
  turns: WorkSettingsTurnType[];
}

@InputType('WorkSettingsInput', { description: 'As they are typed.' })
export class WorkSettingsInputType {
  @Field(() => String) feePercent: string;
  @Field(() => String) callOffPercent: string;
  @Field(() => String) calledOffShare: string;
  @Field(() => Boolean) employsMinors: boolean;
}

export const workSettingsType = ({ turns, ...rules }: WorkSettingsStory): WorkSettingsType => ({
  ...rules,
  turns: turns.map(({ id, at, actor, before, after }) => ({
    ...{ id, at, actor },
    changes: workRules
      .filter((field) => before[field] !== after[field])
      .map((field) => ({ field, before: Number(before[field]), after: Number(after[field]) })),
  })),
});
