import { InstantScalar, TokyoDateScalar, YenScalar } from '@enishi/platform';
import type { TokyoDate } from '@enishi/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { SeriesPreview } from '../../../domain/remake/series-preview.ts';
import type { SeriesForm } from '../../../domain/remake/series.ts';

@InputType('SeriesInput', { description: 'Each of the days, at each of the times, at each of the spots.' })
export class SeriesInputType {
  @Field(() => TokyoDateScalar) firstDay: TokyoDate;
  @Field(() => TokyoDateScalar) lastDay: TokyoDate;
  @Field(() => [Int], { description: '0 for Sunday to 6 for Saturday.' }) weekdays: number[];
  @Field(() => Boolean, {
    description: 'Without Saturdays, Sundays, national holidays and 31 December to 3 January.',
  })
  skipsHolidays: boolean;
  @Field(() => String, { description: 'Clocks of Japan parted by spaces: 9:00 13:30.' }) times: string;
  @Field(() => String, { description: 'Code of a municipality.' }) area: string;
  @Field(() => String, { description: 'Where to meet, one on each line.' }) place: string;
  @Field(() => Int, { description: 'Of each gig.' }) places: number;
  @Field(() => Int, { description: 'Yen per place, tax included.' }) reward: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Days from each to its substitute day; null for none.',
  })
  substituteAfter?: number | null;
}

@ArgsType()
export class SeriesArgs {
  @Field(() => ID, { description: 'Of the request.' }) id: string;
  @Field(() => ID) templateId: string;
  @Field(() => SeriesInputType) series: SeriesInputType;
}

@ObjectType('SeriesStart', { description: 'What the form of a series begins with.' })
export class SeriesStartType {
  @Field(() => TokyoDateScalar) firstDay: TokyoDate;
  @Field(() => TokyoDateScalar) lastDay: TokyoDate;
  @Field(() => String) times: string;
  @Field(() => Int) places: number;
  @Field(() => YenScalar) reward: number;
  @Field(() => Int, { description: 'As gigs cut by it have really taken, where that is known.' })
  minutes: number;
  @Field(() => Int, { nullable: true }) substituteAfter: number | null;
}

@ObjectType('SeriesCrossing', { description: 'Two gigs at one spot at one time.' })
export class SeriesCrossingType {
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => String) place: string;
  @Field(() => Boolean, { description: 'Both are of this series.' }) among: boolean;
}

@ObjectType('SeriesPreview', { description: 'What a series would come to; nothing is kept.' })
export class SeriesPreviewType {
  @Field(() => Int) count: number;
  @Field(() => Int, { description: 'Minutes of all places.' }) minutes: number;
  @Field(() => Int, { description: 'Minutes of what the request was cut into before.' }) standing: number;
  @Field(() => Int, { description: 'Minutes that the company asked for.' }) asked: number;
  @Field(() => YenScalar, { description: 'Of all places; the fee comes on top.' }) reward: number;
  @Field(() => Int, { description: 'Gigs below the minimum wage of their day and place.' }) below: number;
  @Field(() => Int, { description: 'Gigs with no figure to compare with.' }) unknown: number;
  @Field(() => YenScalar, { nullable: true, description: 'What one gig needs.' }) least: number | null;
  @Field(() => [TokyoDateScalar]) holidays: TokyoDate[];
  @Field(() => [SeriesCrossingType]) crossings: SeriesCrossingType[];
}

@InputType('SeriesEditInput', { description: 'For every occurrence that nobody took yet.' })
export class SeriesEditInputType {
  @Field(() => String, { description: 'Clock of Japan; empty for as before.' }) from: string;
  @Field(() => Int) places: number;
  @Field(() => Int, { description: 'Yen per place, tax included.' }) reward: number;
}

@ArgsType()
export class SeriesEditArgs {
  @Field(() => ID) id: string;
  @Field(() => SeriesEditInputType) edit: SeriesEditInputType;
  @Field(() => String, { description: 'Why; it stands beside what was called off.' }) reason: string;
  @Field(() => String, { description: 'Empty where the reward needs none.' }) justification: string;
}

@ObjectType('SeriesEdited')
export class SeriesEditedType {
  @Field(() => Int, { description: 'Occurrences that were called off and cut anew.' }) changed: number;
  @Field(() => Int, { description: 'Those that somebody took.' }) kept: number;
}

@ObjectType('GigSeries', { description: 'Gigs of a request that were cut at once by one template.' })
export class GigSeriesType {
  @Field(() => ID) id: string;
  @Field(() => ID) templateId: string;
  @Field(() => [ID]) gigIds: string[];
}

export const seriesForm = ({ substituteAfter, ...form }: SeriesInputType): SeriesForm => ({
  ...form,
  substituteAfter: substituteAfter ?? null,
});

export const seriesPreviewType = ({ holidays, crossings, ...preview }: SeriesPreview): SeriesPreviewType => ({
  ...preview,
  holidays: [...holidays],
  crossings: [...crossings],
});
