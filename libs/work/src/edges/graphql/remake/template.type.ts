import { graphqlEnum, InstantScalar, TextType, YenScalar } from '@enishi/platform';
import type { Bilingual } from '@enishi/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { GigGuide, ShownTemplate } from '../../../actions/remake/read-templates.ts';
import type { TemplateForm, TemplateState } from '../../../domain/remake/template.ts';
import { templateStates } from '../../../domain/remake/template.ts';
import { GigSkillType } from '../types/help.type.ts';
import type { PictureFacts } from '../../../store/remake/template-picture.store.ts';

export const TemplateStateEnum = graphqlEnum<TemplateState>(
  [...templateStates],
  'TemplateState',
  'Whether a template is offered.',
);

@InputType('TemplateInput')
export class TemplateInputType {
  @Field(() => String) title: string;
  @Field(() => String, { description: 'One step on each line.' }) steps: string;
  @Field(() => ID) skillId: string;
  @Field(() => Boolean) beginnerOk: boolean;
  @Field(() => Int, { description: 'Minutes from the beginning of a gig to its end.' }) length: number;
  @Field(() => Int, { nullable: true, description: 'Of the work itself; null for as long as the gig.' })
  minutes?: number | null;
  @Field(() => Int, { description: 'Yen per place, tax included.' }) reward: number;
  @Field(() => Int, { nullable: true, description: 'Days to the substitute day; null for none.' })
  substituteAfter?: number | null;
  @Field(() => String) insurance: string;
  @Field(() => String) dangers: string;
  @Field(() => String) clothes: string;
}

@ArgsType()
export class KeepTemplateArgs {
  @Field(() => TemplateInputType) template: TemplateInputType;
  @Field(() => ID, { nullable: true, description: 'Null for all companies.' }) companyId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The one that it replaces; gigs cut by that stay.' })
  insteadOf?: string | null;
}

@ObjectType('TemplatePicture', { description: 'A picture of a procedure, in the order of the work.' })
export class TemplatePictureType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Where it lies, on the site’s own origin.' }) url: string;
  @Field(() => Int) width: number;
  @Field(() => Int) height: number;
  @Field(() => String, { description: 'What it shows.' }) line: string;
}

@ObjectType('GigTemplate', { description: 'A piece of work kept to cut further requests by.' })
export class GigTemplateType {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'Null for all companies.' }) companyId: string | null;
  @Field(() => String, { description: 'Empty for all companies.' }) company: string;
  @Field(() => String) title: string;
  @Field(() => [String]) steps: string[];
  @Field(() => ID) skillId: string;
  @Field(() => TextType) skill: Bilingual;
  @Field(() => Boolean) beginnerOk: boolean;
  @Field(() => Int) length: number;
  @Field(() => Int, { description: 'What the desk guessed.' }) minutes: number;
  @Field(() => YenScalar) reward: number;
  @Field(() => Int, { nullable: true, description: 'Days to the substitute day.' })
  substituteAfter: number | null;
  @Field(() => String) insurance: string;
  @Field(() => String) dangers: string;
  @Field(() => String) clothes: string;
  @Field(() => TemplateStateEnum) state: TemplateState;
  @Field(() => InstantScalar) keptAt: Date;
  @Field(() => Int, { nullable: true, description: 'The median of reported minutes of accepted work.' })
  pastMinutes: number | null;
  @Field(() => Int, { description: 'Of how many.' }) pastCount: number;
  @Field(() => [TemplatePictureType]) pictures: TemplatePictureType[];
}

@ObjectType('GigTemplateAtDesk')
export class GigTemplateAtDeskType {
  @Field(() => GigTemplateType) template: GigTemplateType;
  @Field(() => Boolean, { description: 'Gigs cut by it were published: its pictures stay.' }) inUse: boolean;
}

@ObjectType('TemplateGig', { description: 'A gig that was cut once.' })
export class TemplateGigType {
  @Field(() => String) title: string;
  @Field(() => [String]) steps: string[];
  @Field(() => ID) skillId: string;
  @Field(() => Boolean) beginnerOk: boolean;
  @Field(() => Int) length: number;
  @Field(() => Int) minutes: number;
  @Field(() => YenScalar) reward: number;
  @Field(() => Int, { nullable: true }) substituteAfter: number | null;
}

@ObjectType('TemplateStart', { description: 'With what the form of a template begins.' })
export class TemplateStartType {
  @Field(() => TemplateGigType, { nullable: true }) gig: TemplateGigType | null;
  @Field(() => [GigSkillType]) skills: GigSkillType[];
}

@ObjectType('GigGuide', { description: 'What has to be known of a gig beside its steps.' })
export class GigGuideType {
  @Field(() => String) insurance: string;
  @Field(() => String) dangers: string;
  @Field(() => String) clothes: string;
  @Field(() => [TemplatePictureType]) pictures: TemplatePictureType[];
}

/** Where a picture of a procedure lies, on the site's own origin. */
const pictureType =
  (slug: string) =>
  ({ id, width, height, line }: PictureFacts): TemplatePictureType => ({
    ...{ id, width, height, line, url: `/files/${slug}/gig-pictures/${id}` },
  });

export function gigTemplateType(template: ShownTemplate, slug: string): GigTemplateType {
  const { id, companyId, company, title, steps, skillId, beginnerOk, length, minutes, reward } = template;
  const { insurance, dangers, clothes, state, keptAt, past, pictures, substituteAfter } = template;
  return {
    ...{ id, companyId, company, title, steps, skillId, beginnerOk, length, minutes, reward },
    ...{ insurance, dangers, clothes, state, keptAt, skill: { ja: template.skillJa, en: template.skillEn } },
    ...{ substituteAfter, pastMinutes: past?.minutes ?? null, pastCount: past?.count ?? 0 },
    pictures: pictures.map(pictureType(slug)),
  };
}

export const gigGuideType = (
  { insurance, dangers, clothes, pictures }: GigGuide,
  slug: string,
): GigGuideType => ({ ...{ insurance, dangers, clothes }, pictures: pictures.map(pictureType(slug)) });

export const templateForm = ({ minutes, substituteAfter, ...form }: TemplateInputType): TemplateForm => ({
  ...form,
  minutes: minutes ?? null,
  substituteAfter: substituteAfter ?? null,
});
