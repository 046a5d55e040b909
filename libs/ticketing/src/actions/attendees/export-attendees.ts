import { Injectable } from '@nestjs/common';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { seesSensitive } from '../../domain/question.ts';
import type { FiledSession } from '../../domain/attendee-file.ts';
import { AskingStore } from '../../store/asking.store.ts';
import type { KnownQuestion } from '../../store/asking.store.ts';
import { CourseStore } from '../../store/course.store.ts';
import { ListAttendees } from './list-attendees.ts';
import type { Attendee, AttendeeSearch } from './list-attendees.ts';

const batch = 500;

/** Everybody whom a filter of the list means, with the questions and sessions of courses that have a column in the file. */
export type AttendeeFile = {
  attendees: (Attendee & { came: string[] })[];
  questions: KnownQuestion[];
  sessions: FiledSession[];
};

/** The list of attendees as it leaves in a file; whose data leave is written down batch by batch, before any of them does. */
@Injectable()
export class ExportAttendees {
  constructor(
    private readonly askings: AskingStore,
    private readonly list: ListAttendees,
    private readonly courses: CourseStore,
  ) {}

  /** Throws EVENT_NOT_FOUND. Questions that are asked no more have a column while there are answers to them. */
  async run(
    tx: Tx,
    eventId: string,
    { search, reader }: { search: AttendeeSearch; reader: DeskReader },
  ): Promise<AttendeeFile> {
    const all: Attendee[] = [];
    for (let more = true; more;) {
      const last = all.at(-1);
      const after = last ? { at: last.orderedAt, id: last.ticketId } : null;
      const wish = { search, reader, first: batch, after, exported: true };
      const { attendees, hasNext } = await this.list.run(tx, eventId, wish);
      all.push(...attendees);
      more = hasNext;
    }
    const answered = new Set(all.flatMap(({ answers }) => answers.map(({ questionId }) => questionId)));
    const questions = (await this.askings.questions(tx, eventId)).filter(
      ({ id, ended, sensitive }) =>
        (!ended || answered.has(id)) && (!sensitive || seesSensitive(reader.role)),
    );
    const { occurrenceId } = search;
    const known = await this.courses.ofEvent(tx, eventId);
    const sessions = known.filter((session) => [session.occurrenceId, null].includes(occurrenceId));
    const ids = all.map(({ ticketId }) => ticketId);
    const visits = sessions.length > 0 ? await this.courses.visits(tx, ids) : [];
    const came = new Map<string, string[]>();
    for (const { ticketId, sessionId } of visits)
      came.set(ticketId, [...(came.get(ticketId) ?? []), sessionId]);
    return {
      attendees: all.map((each) => ({ ...each, came: came.get(each.ticketId) ?? [] })),
      ...{ questions, sessions },
    };
  }
}
