import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { graphqlEnum, TextType, TokyoDateScalar } from '@enishi/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

import { ageBands } from '../../domain/event-audience.ts';
import type { AgeBand } from '../../domain/event-audience.ts';

const AgeBandEnum = graphqlEnum<AgeBand>(
  ageBands.map(({ key }) => key),
  'AgeBand',
  'Ages on the day of an event.',
);

@ObjectType('AreaCounts')
export class AreaCountsType {
  @Field(() => TextType) name: Bilingual;
  @Field(() => [Int], {
    nullable: 'items',
    description: 'By age, in the order of the bands; null: hidden, fewer than five or telling on them.',
  })
  people: (number | null)[];
  @Field(() => Int, { nullable: true }) total: number | null;
}

/** Who came to an event, in figures that may leave the house. */
@ObjectType('EventAudience')
export class EventAudienceType {
  @Field(() => String) titleJa: string;
  @Field(() => TokyoDateScalar, { description: 'Of the first date; ages are those of this day.' })
  day: TokyoDate;
  @Field(() => Int, { nullable: true, description: 'Tickets that are good; null: hidden.' })
  tickets: number | null;
  @Field(() => Int, { nullable: true, description: 'Tickets that were used at the door; null: hidden.' })
  came: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Members without a ticket of an earlier event; null: hidden.',
  })
  newcomers: number | null;
  @Field(() => [AgeBandEnum], { description: 'What the counts of an area stand for, in their order.' })
  bands: AgeBand[];
  @Field(() => [AreaCountsType]) areas: AreaCountsType[];
  @Field(() => AreaCountsType) all: AreaCountsType;
}
