import { graphqlEnum, TextType } from '@enishi/platform';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { inBoth } from '../../../domain/in-both.ts';
import { agencyClasses } from '../../../domain/travel.ts';
import type { AgencyClass, Travel } from '../../../domain/travel.ts';

export const AgencyClassEnum = graphqlEnum<AgencyClass>(
  [...agencyClasses],
  'AgencyClass',
  'What a travel agency is registered as (旅行業法施行規則1条の3).',
);

@ObjectType('TravelAgency', { description: 'Who plans and carries out the journey (旅行企画・実施).' })
export class TravelAgencyType {
  @Field(() => String) name: string;
  @Field(() => AgencyClassEnum) registeredAs: AgencyClass;
  @Field(() => String, { description: 'As on the sign of the agency.' }) registration: string;
  @Field(() => String, { description: '旅行業務取扱管理者.' }) manager: string;
  @Field(() => String, { description: 'Where the written terms can be read.' }) termsUrl: string;
}

@ObjectType('ItineraryStop')
export class ItineraryStopType {
  @Field(() => Int, { description: 'Of the journey, from 1.' }) day: number;
  @Field(() => String, { description: 'Japan time: `09:00`.' }) time: string;
  @Field(() => TextType) text: { ja: string; en: string };
}

@ObjectType('Travel', {
  description: 'What the price of an event includes of a journey, and the way it goes.',
})
export class TravelType {
  @Field(() => Boolean) transport: boolean;
  @Field(() => Boolean) lodging: boolean;
  @Field(() => TravelAgencyType, { nullable: true }) agency: TravelAgencyType | null;
  @Field(() => [ItineraryStopType], { description: 'In the order of the journey.' })
  itinerary: ItineraryStopType[];
}

@InputType('TravelAgencyInput')
export class TravelAgencyInput {
  @Field(() => String) name: string;
  @Field(() => AgencyClassEnum) registeredAs: AgencyClass;
  @Field(() => String) registration: string;
  @Field(() => String) manager: string;
  @Field(() => String) termsUrl: string;
}

@InputType('ItineraryStopInput')
export class ItineraryStopInput {
  @Field(() => Int) day: number;
  @Field(() => String) time: string;
  @Field(() => String) ja: string;
  @Field(() => String, { nullable: true }) en?: string | null;
}

@InputType('TravelInput')
export class TravelInput {
  @Field(() => Boolean) transport: boolean;
  @Field(() => Boolean) lodging: boolean;
  @Field(() => TravelAgencyInput, { nullable: true }) agency?: TravelAgencyInput | null;
  @Field(() => [ItineraryStopInput]) itinerary: ItineraryStopInput[];
}

export const travelOf = ({ agency = null, itinerary, ...rest }: TravelInput): Travel => ({
  ...{ ...rest, agency },
  itinerary: itinerary.map(({ en = null, ...stop }) => ({ ...stop, en })),
});

export const travelType = (travel: Travel | null): TravelType | null =>
  travel && {
    ...{ transport: travel.transport, lodging: travel.lodging, agency: travel.agency },
    itinerary: travel.itinerary.map(({ day, time, ja, en }) => ({ day, time, text: inBoth(ja, en) })),
  };
