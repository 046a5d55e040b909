import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { placedSessions } from '../../domain/course-words.ts';
import type { PlacedSession } from '../../domain/course-words.ts';
import { CourseStore } from '../../store/course.store.ts';
import { EventStore } from '../../store/event.store.ts';
import type { EventEntity } from '../../store/event.entity.ts';
import type { OrderKey } from '../../store/order.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import { ListAttendees } from '../attendees/list-attendees.ts';
import type { Attendee } from '../attendees/list-attendees.ts';

/** Dates of an event that takes place, each with its sessions. */
export type DeskCourse = { event: EventEntity; dates: CourseOfDate[] };

/** `asks`: to how many sessions one has to come for a certificate; null: none is given. */
type CourseOfDate = { date: DateOfEvent; sessions: PlacedSession[]; asks: number | null };

/** Who takes part in a course, and in which of its sessions each was. */
export type CourseAttendance = {
  attendees: (Attendee & { came: readonly string[] })[];
  after: OrderKey | null;
};

/** `exported`: for papers that leave the house. */
type AttendancePage = {
  first: number;
  after: OrderKey | null;
  reader: DeskReader;
  exported?: boolean;
};

/** A course at the desk: its dates with their sessions, and the list of who was in which. A course is any event whose date has sessions, whatever its kind. */
@Injectable()
export class ReadCourse {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly courses: CourseStore,
    private readonly list: ListAttendees,
  ) {}

  /** Throws EVENT_NOT_FOUND. */
  async run(tx: Tx, eventId: string): Promise<DeskCourse> {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const dates = await this.sales.dates(tx, eventId);
    const asked = await this.courses.asked(tx, eventId);
    return {
      event,
      dates: dates
        .filter(({ offAlone }) => !offAlone)
        .map((date) => ({
          date,
          sessions: placedSessions(date.sessions, date),
          asks: asked.get(date.id) ?? null,
        })),
    };
  }

  /** Good tickets in the order in which they were given out; whose names were seen is written down. Throws EVENT_NOT_FOUND. */
  async attendance(
    tx: Tx,
    occurrenceId: string,
    { exported = false, ...page }: AttendancePage,
  ): Promise<CourseAttendance> {
    const date = await this.sales.terms(tx, occurrenceId);
    if (!date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const search = { occurrenceId: date.id, typeId: null, state: null, text: null };
    const { attendees, hasNext } = await this.list.run(tx, date.eventId, {
      ...{ ...page, search, exported },
    });
    const visits = await this.courses.visits(
      tx,
      attendees.map(({ ticketId }) => ticketId),
    );
    const last = attendees.at(-1);
    return {
      attendees: attendees
        .filter(({ state }) => state !== 'cancelled')
        .map((attendee) => ({
          ...attendee,
          came: visits
            .filter(({ ticketId }) => ticketId === attendee.ticketId)
            .map(({ sessionId }) => sessionId),
        })),
      after: hasNext && last ? { at: last.orderedAt, id: last.ticketId } : null,
    };
  }
}
