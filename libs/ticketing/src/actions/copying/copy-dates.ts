import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { movedBy } from '../../domain/event-copy.ts';
import { CourseStore } from '../../store/course.store.ts';
import { LodgingStore } from '../../store/lodging.store.ts';
import { RideStore } from '../../store/ride.store.ts';
import type { EventCopy } from './event-copy.ts';

/** Buses and rooms of a copy, without anybody in them, and the sessions of a course: of the date in the same place; a further date is as the first. */
@Injectable()
export class CopyDates {
  constructor(
    private readonly rides: RideStore,
    private readonly lodging: LodgingStore,
    private readonly courses: CourseStore,
  ) {}

  async run(tx: Tx, { from, to, before, after }: EventCopy): Promise<void> {
    const pairs = after.map((date, place) => ({ date, like: before[place] ?? before[0]! }));
    const dates = pairs.map(({ date, like }) => ({ id: date.id, like: like.id }));
    await this.rides.copyBuses(tx, from, { eventId: to, dates });
    await this.lodging.copyRooms(tx, from, { eventId: to, dates });
    const asked = await this.courses.asked(tx, from);
    for (const { date, like } of pairs) {
      const moved = movedBy(like.startsAt, date.startsAt);
      const sessions = like.sessions
        .filter(({ offReasonJa }) => offReasonJa === null)
        .map(({ titleJa, titleEn, placeJa, placeEn, startsAt, endsAt }) => ({
          ...{ titleJa, titleEn, placeJa, placeEn, startsAt: moved(startsAt), endsAt: moved(endsAt) },
        }));
      if (sessions.length > 0) await this.courses.add(tx, { eventId: to, occurrenceId: date.id }, sessions);
      const asks = Math.min(asked.get(like.id) ?? 0, sessions.length);
      if (asks > 0) await this.courses.ask(tx, { id: date.id, eventId: to }, asks);
    }
  }
}
