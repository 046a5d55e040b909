import { TokyoDateScalar } from '@enishi/platform';
import type { TokyoDate } from '@enishi/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Season } from '../../../actions/remake/read-season.ts';

@ObjectType('SeasonCell', { description: 'One company in one month.' })
export class SeasonCellType {
  @Field(() => String) month: string;
  @Field(() => Int, { description: 'That begin in it.' }) requests: number;
  @Field(() => Int, { description: 'Hours of requests that are not cut yet.' }) uncut: number;
  @Field(() => Int) gigs: number;
  @Field(() => Int, { description: 'Minutes of all places of its gigs.' }) minutes: number;
  @Field(() => Int, { description: 'Minutes that nobody has taken.' }) open: number;
  @Field(() => Int, { description: 'Weeks in which it says to be busy.' }) busyWeeks: number;
}

@ObjectType('SeasonCompany')
export class SeasonCompanyType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => [Int], { nullable: true, description: 'Weeks 1 to 52; null where it has said nothing.' })
  weeks: number[] | null;
  @Field(() => [SeasonCellType]) cells: SeasonCellType[];
}

@ObjectType('SeasonStretch', { description: 'Weeks in a row at one company.' })
export class SeasonStretchType {
  @Field(() => ID) companyId: string;
  @Field(() => String) company: string;
  @Field(() => TokyoDateScalar) fromDay: TokyoDate;
  @Field(() => TokyoDateScalar) toDay: TokyoDate;
  @Field(() => Int) weeks: number;
}

@ObjectType('StitchedYear', { description: 'How one person could go on from one company to another.' })
export class StitchedYearType {
  @Field(() => Int) weeks: number;
  @Field(() => [SeasonStretchType]) stretches: SeasonStretchType[];
}

@ObjectType('SeasonCalendar')
export class SeasonCalendarType {
  @Field(() => [String], { description: 'Twelve, from this one on.' }) months: string[];
  @Field(() => [SeasonCompanyType], { description: 'Those with the most to do first, two hundred at most.' })
  companies: SeasonCompanyType[];
  @Field(() => [StitchedYearType], { description: 'Each for one more person, three at most.' })
  years: StitchedYearType[];
}

export const seasonCalendarType = (season: Season): SeasonCalendarType => season;
