import { encodeCursor, InstantScalar, YenScalar } from '@enishi/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PlaceAtDesk } from '../../../actions/read-places.ts';
import { WorkPlaceType, workPlaceType } from './doing.type.ts';

@ObjectType('PlaceAtDesk', { description: 'Who did which gig, and what both sides say of it.' })
export class PlaceAtDeskType {
  @Field(() => WorkPlaceType, {
    description: '`given` is the worker’s evaluation, `received` the company’s.',
  })
  place: WorkPlaceType;
  @Field(() => ID) gigId: string;
  @Field(() => ID) requestId: string;
  @Field(() => String) title: string;
  @Field(() => String) company: string;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => YenScalar) reward: number;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true, description: 'What the desk wrote to a check-in by hand.' })
  checkInNote: string | null;
  @Field(() => Boolean, { description: 'The time of the gig is over.' }) over: boolean;
}

@ObjectType('PlaceAtDeskPage')
export class PlaceAtDeskPageType {
  @Field(() => [PlaceAtDeskType]) items: PlaceAtDeskType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@ObjectType('PastMinutes', { description: 'The median of what was reported of accepted work.' })
export class PastMinutesType {
  @Field(() => ID) skillId: string;
  @Field(() => String, { nullable: true, description: 'Null for all gigs of the skill.' }) title:
    string | null;
  @Field(() => Int) minutes: number;
  @Field(() => Int, { description: 'Of so many reports.' }) count: number;
}

/** `rows` may hold one more than `first`, which tells that there are more. */
export function placeAtDeskPageType(
  rows: readonly PlaceAtDesk[],
  first: number,
  now: Date,
): PlaceAtDeskPageType {
  const items = rows.slice(0, first);
  const last = items.at(-1);
  return {
    items: items.map((each) => placeAtDeskType(each, now)),
    endCursor: last ? encodeCursor([last.place.startsAt.toISOString(), last.place.id]) : null,
    hasNext: rows.length > first,
  };
}

function placeAtDeskType({ gig, company, member, ...said }: PlaceAtDesk, now: Date): PlaceAtDeskType {
  const { id: gigId, requestId, title, startsAt, endsAt, reward } = gig;
  const { memberId, checkInNote } = said.place;
  return {
    ...{ place: workPlaceType(said), gigId, requestId, title, company, startsAt, endsAt, reward },
    ...{ memberId, name: member?.name ?? null, checkInNote, over: endsAt <= now },
  };
}
