import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { graphqlEnum, TextType, TokyoDateScalar } from '@enishi/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

import { ageBands, sides } from '../../domain/event-areas.ts';
import type { AgeBand, Side } from '../../domain/event-areas.ts';
import type { AreaCounts, EventAudience } from '../../domain/event-audience.ts';

const AgeBandEnum = graphqlEnum<AgeBand>(
  ageBands.map(({ key }) => key),
  'AgeBand',
  'Ages on the day of an event; `unsaid` of those who did not say, or were not asked.',
);

const AreaSideEnum = graphqlEnum<Side>(
  [...sides],
  'AreaSide',
  'In the municipalities of the community, elsewhere, or not said.',
);

@ObjectType('ShownPeople', { description: 'People who applied and who came; null: hidden.' })
export class ShownPeopleType {
  @Field(() => Int, { nullable: true, description: 'With a ticket that is good.' }) applied: number | null;
  @Field(() => Int, { nullable: true, description: 'Let in at the door.' }) came: number | null;
}

@ObjectType('AreaCounts')
export class AreaCountsType {
  @Field(() => TextType) name: Bilingual;
  @Field(() => AreaSideEnum, { nullable: true, description: 'Null: all together.' }) side: Side | null;
  @Field(() => [ShownPeopleType], { description: 'By age, in the order of the bands.' })
  ages: ShownPeopleType[];
  @Field(() => ShownPeopleType) total: ShownPeopleType;
}

/** Who applied for an event and who came, in figures that may leave the house. */
@ObjectType('EventAudience')
export class EventAudienceType {
  @Field(() => String) titleJa: string;
  @Field(() => TokyoDateScalar, { description: 'Of the first date; ages are those of this day.' })
  day: TokyoDate;
  @Field(() => ShownPeopleType, { description: 'Each once.' }) members: ShownPeopleType;
  @Field(() => ShownPeopleType, { description: 'Without an account; each once.' }) guests: ShownPeopleType;
  @Field(() => ShownPeopleType, { description: 'Who came along with them, or was sent by a company.' })
  companions: ShownPeopleType;
  @Field(() => ShownPeopleType, { description: 'Of the municipalities of the community.' })
  inside: ShownPeopleType;
  @Field(() => ShownPeopleType, { description: 'Of elsewhere.' }) outside: ShownPeopleType;
  @Field(() => ShownPeopleType, { description: 'Who did not say, or was not asked.' })
  unsaid: ShownPeopleType;
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

export function eventAudienceType({
  people,
  sides: { inside, outside, unsaid },
  areas,
  all,
  ...told
}: EventAudience & { titleJa: string; day: TokyoDate }): EventAudienceType {
  return {
    ...told,
    ...{ members: people.member, guests: people.guest, companions: people.companion },
    ...{ inside, outside, unsaid },
    bands: ageBands.map(({ key }) => key),
    ...{ areas: areas.map(countsType), all: countsType(all) },
  };
}

const countsType = ({ ages, ...counts }: AreaCounts): AreaCountsType => ({ ...counts, ages: [...ages] });
