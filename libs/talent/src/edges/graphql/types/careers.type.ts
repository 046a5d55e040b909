import { graphqlEnum } from '@enishi/platform';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { OwnCareers } from '../../../actions/careers/save-careers.ts';
import { careerKinds, careerLimits, mostCareers, sideJobRules } from '../../../domain/careers.ts';
import type { CareerForm, CareerKind, SideJobRule } from '../../../domain/careers.ts';

export const CareerKindEnum = graphqlEnum<CareerKind>(
  careerKinds,
  'CareerKind',
  'Main work, second work (副業・兼業), own craft or trade.',
);
export const SideJobRuleEnum = graphqlEnum<SideJobRule>(
  sideJobRules,
  'SideJobRule',
  'Whether an employer lets people work elsewhere as well, as the person says.',
);

@ObjectType('ShownCareer', { description: 'As others see it: without for whom.' })
export class ShownCareerType {
  @Field(() => CareerKindEnum) kind: CareerKind;
  @Field(() => String) what: string;
  @Field(() => String, { nullable: true }) field: string | null;
  @Field(() => Int, { nullable: true, description: 'A year.' }) since: number | null;
  @Field(() => Int, { nullable: true, description: 'A year; null while it goes on.' }) until: number | null;
  @Field(() => SideJobRuleEnum, { nullable: true }) sideJob: SideJobRule | null;
}

@ObjectType('OwnCareer')
export class OwnCareerType extends ShownCareerType {
  @Field(() => String, { nullable: true, description: 'Shown to nobody.' }) employer: string | null;
  @Field(() => Boolean, { description: 'Others see it, as far as the viewer’s consents hold.' })
  shown: boolean;
  @Field(() => Boolean, { description: 'The viewer’s card is kept from the employer.' }) keptFrom: boolean;
}

@ObjectType('OwnCareers')
export class OwnCareersType {
  @Field(() => Boolean, { description: 'Without a record there is nowhere to keep them.' }) written: boolean;
  @Field(() => [OwnCareerType], { description: 'In the viewer’s order.' }) careers: OwnCareerType[];
  @Field(() => [String], { description: 'Companies here that the card is kept from by that.' })
  keptFrom: string[];
  @Field(() => Int) most: number;
  @Field(() => Int) longestWhat: number;
}

@InputType('CareerInput')
export class CareerInputType {
  @Field(() => CareerKindEnum) kind: CareerKind;
  @Field(() => String) what: string;
  @Field(() => String, { description: 'May be empty.' }) field: string;
  @Field(() => String, { description: 'May be empty.' }) employer: string;
  @Field(() => String, { description: 'A year as it was typed; may be empty.' }) since: string;
  @Field(() => String, { description: 'The same; empty while it goes on.' }) until: string;
  @Field(() => SideJobRuleEnum, { nullable: true, description: 'Of a main work.' })
  sideJob?: SideJobRule | null;
  @Field(() => Boolean) shown: boolean;
  @Field(() => Boolean, { description: 'Keeps the viewer’s card from the employer.' }) keptFrom: boolean;
}

export const careerForm = ({ sideJob, ...career }: CareerInputType): CareerForm => ({
  ...{ ...career, sideJob: sideJob ?? null },
});

export const ownCareersType = (own: OwnCareers): OwnCareersType => ({
  ...{ ...own, most: mostCareers, longestWhat: careerLimits.what },
});
