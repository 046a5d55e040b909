import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import type { Bilingual } from '@enishi/kernel';
import type { TaughtCourse } from '@enishi/ticketing';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { skillSteps } from '../../../domain/skill-step.ts';
import type { SkillStep } from '../../../domain/skill-step.ts';
import { TalentSkillType } from './talent-skill.type.ts';

export const SkillStepEnum = graphqlEnum<SkillStep>(
  skillSteps,
  'SkillStep',
  'What accepted works come to: a level, or ten hours.',
);

@ObjectType('TaughtCourse')
export class TaughtCourseType {
  @Field(() => ID, { description: 'Of the event.' }) id: string;
  @Field(() => TextType) title: Bilingual;
  @Field(() => TextType) place: Bilingual;
  @Field(() => InstantScalar, { description: 'Of the next date.' }) startsAt: Date;
  @Field(() => Boolean, { description: 'On the site, and to be taken now.' }) open: boolean;
}

@ObjectType('ReachedSkill')
export class ReachedSkillType {
  @Field(() => TalentSkillType) skill: TalentSkillType;
  @Field(() => [SkillStepEnum], { description: 'Those that hold.' }) steps: SkillStep[];
  @Field(() => [TaughtCourseType], { description: 'For whoever has this level, three at most.' })
  courses: TaughtCourseType[];
}

@ObjectType('SkillCourse')
export class SkillCourseType {
  @Field(() => ID) id: string;
  @Field(() => TalentSkillType, { nullable: true }) skill: TalentSkillType | null;
  @Field(() => TaughtCourseType, { nullable: true, description: 'Null where it is over or called off.' })
  course: TaughtCourseType | null;
  @Field(() => Int, { nullable: true, description: 'Null: for everybody who has begun.' })
  leadsTo: number | null;
}

@ObjectType('SkillCourseDesk')
export class SkillCourseDeskType {
  @Field(() => [SkillCourseType], { description: 'The newest two hundred.' }) linked: SkillCourseType[];
  @Field(() => [TaughtCourseType], { description: 'To come, drafts among them.' })
  courses: TaughtCourseType[];
  @Field(() => [TalentSkillType]) skills: TalentSkillType[];
}

export const taughtCourseType = ({ id, startsAt, open, ...words }: TaughtCourse): TaughtCourseType => ({
  ...{ id, startsAt, open },
  title: { ja: words.titleJa, en: words.titleEn ?? words.titleJa },
  place: { ja: words.placeJa, en: words.placeEn ?? words.placeJa },
});
