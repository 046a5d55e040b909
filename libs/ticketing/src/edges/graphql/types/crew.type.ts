import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CrewAnswer } from '../../../actions/crew/answer-crew.ts';
import type { CrewList, ListedCrew } from '../../../actions/crew/list-crew.ts';
import type { CrewTurn } from '../../../actions/crew/turn-crew.ts';
import { crewMachine, crewRoles } from '../../../domain/crew.ts';
import type { CrewRole, CrewState } from '../../../domain/crew.ts';
import { inBoth } from '../../../domain/in-both.ts';
import type { CrewOfEvent } from '../../../store/crew.store.ts';

export const CrewRoleEnum = graphqlEnum<CrewRole>(
  crewRoles,
  'CrewRole',
  'What somebody does at a date besides coming to it.',
);
export const CrewStateEnum = graphqlEnum<CrewState>(
  crewMachine.states,
  'CrewState',
  '`lapsed`: not answered in time; `absent`: accepted, and did not come.',
);
export const CrewAnswerEnum = graphqlEnum<CrewAnswer>(
  ['accept', 'decline', 'withdraw'],
  'CrewAnswer',
  '`withdraw`: accepted before, and cannot come after all.',
);
export const CrewTurnEnum = graphqlEnum<CrewTurn>(
  ['withdrawn', 'came', 'absent', 'accepted'],
  'CrewTurn',
  '`accepted` takes a mark back.',
);

@ObjectType('OwnCrew', { description: 'What the viewer was asked to take part in.' })
export class OwnCrewType {
  @Field(() => ID) id: string;
  @Field(() => ID) eventId: string;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => TextType) place: { ja: string; en: string };
  @Field(() => CrewRoleEnum) role: CrewRole;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => String, { nullable: true, description: 'What there is to do.' }) note: string | null;
  @Field(() => Int, { nullable: true, description: 'Yen, tax included; paid outside of this program.' })
  fee: number | null;
  @Field(() => CrewStateEnum) state: CrewState;
  @Field(() => InstantScalar, { description: 'The first instant at which it cannot be answered any more.' })
  replyUntil: Date;
  @Field(() => Boolean, { description: 'The page of the event may name them.' }) named: boolean;
}

@ObjectType('CrewMember')
export class CrewMemberType {
  @Field(() => ID) id: string;
  @Field(() => ID) occurrenceId: string;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true, description: 'Null where the person is in the register no more.' })
  name: string | null;
  @Field(() => String, { nullable: true }) kana: string | null;
  @Field(() => CrewRoleEnum) role: CrewRole;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Int, { nullable: true, description: 'Yen, tax included; paid outside of this program.' })
  fee: number | null;
  @Field(() => CrewStateEnum) state: CrewState;
  @Field(() => InstantScalar) replyUntil: Date;
  @Field(() => Boolean) named: boolean;
}

@ObjectType('CrewDate')
export class CrewDateType {
  @Field(() => ID) occurrenceId: string;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => Boolean) calledOff: boolean;
  @Field(() => Boolean, { description: 'People can be asked for it now.' }) open: boolean;
}

@ObjectType('EventCrew')
export class EventCrewType {
  @Field(() => String) titleJa: string;
  @Field(() => [CrewDateType]) dates: CrewDateType[];
  @Field(() => [CrewMemberType]) crew: CrewMemberType[];
}

@ObjectType('EventSpeaker')
export class EventSpeakerType {
  @Field(() => String) name: string;
  @Field(() => ID) occurrenceId: string;
}

@ArgsType()
export class CrewAnswerArgs {
  @Field(() => ID) id: string;
  @Field(() => CrewAnswerEnum) answer: CrewAnswer;
  @Field(() => Boolean, { description: 'A speaker may be named on the page of the event.' }) named: boolean;
}

export function ownCrewType({ titleJa, titleEn, placeJa, placeEn, ...crew }: CrewOfEvent): OwnCrewType {
  const { id, eventId, role, startsAt, endsAt, note, fee, state, replyUntil, named } = crew;
  return {
    ...{ id, eventId, role, startsAt, endsAt, note, fee, state, replyUntil, named },
    ...{ title: inBoth(titleJa, titleEn), place: inBoth(placeJa, placeEn) },
  };
}

export function eventCrewType({ titleJa, dates, crew }: CrewList, now: Date): EventCrewType {
  return {
    titleJa,
    dates: dates.map(({ id: occurrenceId, startsAt, endsAt, state }) => ({
      ...{ occurrenceId, startsAt, endsAt, calledOff: state === 'called_off' },
      open: state === 'published' && endsAt > now,
    })),
    crew: crew.map(crewMemberType),
  };
}

function crewMemberType({ member, ...crew }: ListedCrew): CrewMemberType {
  const { id, occurrenceId, memberId, role, startsAt, endsAt, note, fee, state, replyUntil, named } = crew;
  return {
    ...{ id, occurrenceId, memberId, role, startsAt, endsAt, note, fee, state, replyUntil, named },
    ...{ name: member?.name ?? null, kana: member?.kana ?? null },
  };
}
