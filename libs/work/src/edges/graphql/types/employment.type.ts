import { graphqlEnum, InstantScalar } from '@enishi/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { dangers } from '../../../domain/employment.ts';
import type { Danger, EmploymentForm } from '../../../domain/employment.ts';
import { tracks } from '../../../domain/track.ts';
import type { Track } from '../../../domain/track.ts';
import type { Hours } from '../../../domain/wage.ts';
import { adultsOnlyReasons } from '../../../domain/working-age.ts';
import type { AdultsOnly } from '../../../domain/working-age.ts';

export const GigTrackEnum = graphqlEnum<Track>(
  [...tracks],
  'GigTrack',
  'By which law a gig goes: 業務委託, or 雇用 by the company itself.',
);
export const GigDangerEnum = graphqlEnum<Danger>(
  [...dangers],
  'GigDanger',
  'Work for which nobody younger than eighteen is employed.',
);

export const GigAdultsOnlyEnum = graphqlEnum<AdultsOnly>(
  [...adultsOnlyReasons],
  'GigAdultsOnly',
  'Why a gig is for people of eighteen and older: 業務委託, at night, or dangerous work.',
);

@InputType('EmploymentInput', {
  description: 'Conditions of a gig of employment; its reward is the wage that they come to.',
})
export class EmploymentInputType {
  @Field(() => Int, { description: 'Yen an hour.' }) hourly: number;
  @Field(() => Int) breakMinutes: number;
  @Field(() => [GigDangerEnum]) dangers: Danger[];
  @Field(() => Int, { nullable: true, description: 'Minimum wage that the desk has looked up.' })
  wageFigure?: number | null;
  @Field(() => Boolean, { description: 'Place and direction are the company’s own.' }) ownWork: boolean;
}

@InputType('HoursInput', { description: 'Clocks of Japan, 09:00.' })
export class HoursInputType {
  @Field(() => String) from: string;
  @Field(() => String) to: string;
  @Field(() => Int) breakMinutes: number;
}

@ArgsType()
export class CallOffArgs {
  @Field(() => ID) companyId: string;
  @Field(() => ID) id: string;
  @Field(() => String) reason: string;
  @Field(() => Int, { nullable: true, description: 'What was shown to be owed for it, in yen.' })
  shown?: number | null;
}

@ArgsType()
export class DecideArgs {
  @Field(() => ID) id: string;
  @Field(() => Boolean) done: boolean;
  @Field(() => String) reason: string;
  @Field(() => HoursInputType, { nullable: true, description: 'Of employment, as the desk found them.' })
  hours?: HoursInputType | null;
}

@ObjectType('WorkHours')
export class WorkHoursType {
  @Field(() => InstantScalar) from: Date;
  @Field(() => InstantScalar) to: Date;
  @Field(() => Int) breakMinutes: number;
}

export const workHoursType = (hours: Hours | null): WorkHoursType | null => hours && { ...hours };

export const employmentForm = ({ wageFigure, ...form }: EmploymentInputType): EmploymentForm => ({
  ...form,
  wageFigure: wageFigure ?? null,
});
