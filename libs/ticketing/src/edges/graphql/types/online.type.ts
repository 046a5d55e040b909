import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { OnlineEntry } from '../../../actions/online/join-online.ts';
import type { DateOnline } from '../../../actions/online/set-online-room.ts';
import { eventModes } from '../../../domain/event-sale.ts';
import type { EventMode } from '../../../domain/event-sale.ts';
import { inBoth } from '../../../domain/in-both.ts';
import type { OnlineRoom, RoomStage } from '../../../domain/online-room.ts';
import { nameOfSession } from '../../../domain/course-words.ts';
import type { SessionWithRoom } from '../../../store/session-room.store.ts';

export const EventModeEnum = graphqlEnum<EventMode>(
  [...eventModes],
  'EventMode',
  'Where one takes part: at a venue, online, or as one likes.',
);
export const RoomStageEnum = graphqlEnum<RoomStage>(
  ['before', 'open', 'over'],
  'RoomStage',
  'Whether the way in is not shown yet, is shown, or is over.',
);

@ObjectType('OnlineAddress', { description: 'For good tickets alone.' })
export class OnlineAddressType {
  @Field(() => String) url: string;
  @Field(() => TextType, { nullable: true, description: 'A number, a password, what to have ready.' })
  notes: { ja: string; en: string } | null;
}

@ObjectType('OnlineSession', { description: 'A session of a course whose room is its own.' })
export class OnlineSessionType {
  @Field(() => TextType, { description: 'Its number, and what it is about.' })
  name: { ja: string; en: string };
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
}

@ObjectType('OnlineEntry', { description: 'The way in, as whoever bears the code of a ticket sees it.' })
export class OnlineEntryType {
  @Field(() => ID) eventId: string;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => TextType) typeName: { ja: string; en: string };
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => Boolean, { description: 'False where it was given back, handed on or called off.' })
  good: boolean;
  @Field(() => Boolean, { description: 'The button was pressed before.' }) joined: boolean;
  @Field(() => RoomStageEnum) stage: RoomStage;
  @Field(() => InstantScalar, { description: 'From when the way in is shown.' }) opensAt: Date;
  @Field(() => OnlineAddressType, { nullable: true }) address: OnlineAddressType | null;
  @Field(() => OnlineSessionType, { nullable: true, description: 'Null: the room is that of the date.' })
  session: OnlineSessionType | null;
}

@ObjectType('OnlineRoom')
export class OnlineRoomType {
  @Field(() => String) url: string;
  @Field(() => String, { nullable: true }) notesJa: string | null;
  @Field(() => String, { nullable: true }) notesEn: string | null;
  @Field(() => Int, { description: 'Shown from so many hours before the date begins.' }) hoursBefore: number;
  @Field(() => InstantScalar, { nullable: true, description: 'When those who take part were told.' })
  toldAt: Date | null;
}

@ObjectType('DeskOnlineSession', { description: 'A session of a course, at the desk.' })
export class DeskOnlineSessionType extends OnlineSessionType {
  @Field(() => ID) id: string;
  @Field(() => Boolean) calledOff: boolean;
  @Field(() => OnlineRoomType, { nullable: true, description: 'Null: as the date has it.' })
  room: OnlineRoomType | null;
}

@ObjectType('OnlineDate', { description: 'A date that can be joined online.' })
export class OnlineDateType {
  @Field(() => ID) occurrenceId: string;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => Boolean) calledOff: boolean;
  @Field(() => OnlineRoomType, { nullable: true }) room: OnlineRoomType | null;
  @Field(() => Int, { description: 'Good tickets to take part online.' }) tickets: number;
  @Field(() => Int, { description: 'With how many of them somebody came in.' }) joined: number;
  @Field(() => [DeskOnlineSessionType], { description: 'Of a course; else none.' })
  sessions: DeskOnlineSessionType[];
}

@ObjectType('OnlineDates')
export class OnlineDatesType {
  @Field(() => String) titleJa: string;
  @Field(() => [OnlineDateType], { description: 'The soonest first; none where nobody takes part online.' })
  dates: OnlineDateType[];
}

@InputType('OnlineRoomInput')
export class OnlineRoomInput {
  @Field(() => String) url: string;
  @Field(() => String, { nullable: true }) notesJa?: string | null;
  @Field(() => String, { nullable: true }) notesEn?: string | null;
  @Field(() => Int) hoursBefore: number;
}

/** Which dates a room is of. */
@ArgsType()
export class OnlineRoomArgs {
  @Field(() => ID) eventId: string;
  @Field(() => ID, { nullable: true, description: 'Null: all dates to come.' }) occurrenceId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'One session of a course alone; its date is not named then.',
  })
  sessionId?: string | null;
  @Field(() => OnlineRoomInput) room: OnlineRoomInput;
}

export const onlineRoom = ({ notesJa = null, notesEn = null, ...room }: OnlineRoomInput): OnlineRoom => ({
  ...{ ...room, notesJa, notesEn },
});

export const onlineDatesType = ({
  titleJa,
  dates,
}: {
  titleJa: string;
  dates: DateOnline[];
}): OnlineDatesType => ({
  titleJa,
  dates: dates.map(({ sessions, ...date }) => ({
    ...date,
    sessions: sessions.map((session) => ({
      ...{ ...sessionType(session), id: session.id, calledOff: session.calledOff, room: session.room },
    })),
  })),
});

const sessionType = (session: SessionWithRoom): OnlineSessionType => ({
  ...{ name: nameOfSession(session), startsAt: session.startsAt, endsAt: session.endsAt },
});

export const onlineEntryType = ({
  ticket,
  good,
  stage,
  opensAt,
  room,
  session,
}: OnlineEntry): OnlineEntryType => ({
  ...{ eventId: ticket.eventId, title: inBoth(ticket.titleJa, ticket.titleEn) },
  ...{ typeName: inBoth(ticket.typeJa, ticket.typeEn), startsAt: ticket.startsAt, endsAt: ticket.endsAt },
  ...{ good, stage, opensAt, joined: good && hasJoined(ticket, session) },
  session: session && sessionType(session),
  address: room && { url: room.url, notes: notesOf(room) },
});

/** Of a session with a room of its own whether they came to that one. */
const hasJoined = (ticket: OnlineEntry['ticket'], session: OnlineEntry['session']): boolean =>
  session
    ? ticket.sessions.some(({ id, cameAt }) => id === session.id && cameAt !== null)
    : ticket.state === 'checked_in';

function notesOf({ notesJa, notesEn }: Pick<OnlineRoom, 'notesJa' | 'notesEn'>): OnlineAddressType['notes'] {
  const ja = notesJa ?? notesEn;
  return ja === null ? null : inBoth(ja, notesEn);
}
