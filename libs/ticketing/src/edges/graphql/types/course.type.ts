import { encodeCursor, InstantScalar, PageArgs, TextType } from '@enishi/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CourseAttendance, DeskCourse } from '../../../actions/courses/read-course.ts';
import { attendeeInFull } from '../../../domain/attendee.ts';
import type { TypedSession } from '../../../domain/course.ts';
import type { PlacedSession } from '../../../domain/course-words.ts';
import { inBoth } from '../../../domain/in-both.ts';

@ObjectType('CourseSession', { description: 'A session of a course, to all of which one ticket admits.' })
export class CourseSessionType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The how many-th it is, from 1.' }) number: number;
  @Field(() => TextType, { nullable: true, description: 'What it is about.' })
  title: { ja: string; en: string } | null;
  @Field(() => TextType, { nullable: true, description: 'Null: at the place of the event.' })
  place: { ja: string; en: string } | null;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => TextType, { nullable: true, description: 'Why it alone does not take place.' })
  calledOff: { ja: string; en: string } | null;
}

@ObjectType('DeskSession', { description: 'A session of a course as it was typed.' })
export class DeskSessionType extends CourseSessionType {
  @Field(() => String) titleJa: string;
  @Field(() => String, { nullable: true }) titleEn: string | null;
  @Field(() => String, { nullable: true }) placeJa: string | null;
  @Field(() => String, { nullable: true }) placeEn: string | null;
}

@ObjectType('CourseDate', { description: 'A date of an event that is, or can become, a course.' })
export class CourseDateType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => Int, { nullable: true, description: 'So many sessions a certificate asks for.' })
  asks: number | null;
  @Field(() => [DeskSessionType]) sessions: DeskSessionType[];
}

@ObjectType('DeskCourse')
export class DeskCourseType {
  @Field(() => String) titleJa: string;
  @Field(() => Boolean, { description: 'Nobody has tickets yet: sessions can be removed.' }) draft: boolean;
  @Field(() => [CourseDateType], { description: 'That were not called off.' }) dates: CourseDateType[];
}

@ObjectType('CourseTicket', {
  description: 'A ticket of a course, and in which of its sessions its bearer was.',
})
export class CourseTicketType {
  @Field(() => ID) ticketId: string;
  @Field(() => String, { nullable: true, description: 'Who comes with it, or whose it is.' }) name:
    string | null;
  @Field(() => String, { nullable: true, description: 'The company that sends the person.' })
  company: string | null;
  @Field(() => TextType) typeName: { ja: string; en: string };
  @Field(() => [ID], { description: 'Sessions.' }) came: readonly string[];
}

@ObjectType('CourseAttendance')
export class CourseAttendanceType {
  @Field(() => [CourseTicketType]) items: CourseTicketType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@InputType('CourseSessionInput')
export class CourseSessionInput {
  @Field(() => String) titleJa: string;
  @Field(() => String, { nullable: true }) titleEn?: string | null;
  @Field(() => String, { nullable: true, description: 'Null: at the place of the event.' })
  placeJa?: string | null;
  @Field(() => String, { nullable: true }) placeEn?: string | null;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
}

/** A session of a date as it was typed. */
@ArgsType()
export class KeepSessionArgs {
  @Field(() => ID) occurrenceId: string;
  @Field(() => ID, { nullable: true, description: 'Null: a new one.' }) id?: string | null;
  @Field(() => CourseSessionInput) session: CourseSessionInput;
}

/** Who takes part in a course. */
@ArgsType()
export class CourseAttendanceArgs extends PageArgs {
  @Field(() => ID) occurrenceId: string;
}

/** That somebody was in a session, or was not. */
@ArgsType()
export class MarkVisitArgs {
  @Field(() => ID) ticketId: string;
  @Field(() => ID) sessionId: string;
  @Field(() => Boolean) came: boolean;
}

export const typedSession = ({
  titleEn = null,
  placeJa = null,
  placeEn = null,
  ...typed
}: CourseSessionInput): TypedSession => ({ ...typed, titleEn, placeJa, placeEn });

export const courseSessionType = ({
  titleJa,
  titleEn,
  placeJa,
  offReasonJa,
  ...session
}: PlacedSession): CourseSessionType => ({
  ...{ id: session.id, number: session.number, startsAt: session.startsAt, endsAt: session.endsAt },
  title: titleJa ? inBoth(titleJa, titleEn) : null,
  place: placeJa === null ? null : session.place,
  calledOff: offReasonJa === null ? null : inBoth(offReasonJa, session.offReasonEn),
});

export const deskCourseType = ({ event, dates }: DeskCourse): DeskCourseType => ({
  ...{ titleJa: event.titleJa, draft: event.publishedAt === null },
  dates: dates.map(({ date: { id, startsAt }, sessions, asks }) => ({
    ...{ id, startsAt, asks },
    sessions: sessions.map((session) => ({
      ...courseSessionType(session),
      ...{ titleJa: session.titleJa, titleEn: session.titleEn },
      ...{ placeJa: session.placeJa, placeEn: session.placeEn },
    })),
  })),
});

export const courseAttendanceType = ({ attendees, after }: CourseAttendance): CourseAttendanceType => ({
  items: attendees.map((attendee) => ({
    ...{ ticketId: attendee.ticketId, company: attendee.company, came: attendee.came },
    name: attendeeInFull(attendee) ?? attendee.member?.name ?? attendee.sent?.name ?? null,
    typeName: inBoth(attendee.typeJa, attendee.typeEn),
  })),
  endCursor: after && encodeCursor([after.at.toISOString(), after.id]),
  hasNext: after !== null,
});
