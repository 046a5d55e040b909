import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { mostSessions, overlaps, readOffSession, readSession } from '../../domain/course.ts';
import type { TypedSession } from '../../domain/course.ts';
import { inBoth } from '../../domain/in-both.ts';
import type { CourseSessionEntity } from '../../store/course-session.entity.ts';
import { CourseStore } from '../../store/course.store.ts';
import type { EventEntity } from '../../store/event.entity.ts';
import { EventStore } from '../../store/event.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { TellCourse } from './tell-course.ts';

/** A session as it is to be kept: `id` null is a new one of that date. `by`: the account at the desk. */
export type SessionToKeep = { occurrenceId: string; id: string | null; typed: TypedSession; by: string };

/**
 * The desk says of which sessions a date consists, which makes it a course: its ticket admits to all of them, and the date goes from the first to the
 * last. Once people may have tickets a session is called off and no more removed, nothing changes that has begun, and those who take part are written to. It is
 * decided under the lock of the event.
 */
@Injectable()
export class KeepSessions {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly courses: CourseStore,
    private readonly tell: TellCourse,
  ) {}

  /**
   * Throws EVENT_NOT_FOUND, SESSION_NOT_FOUND (not found), EVENT_NOT_ON_SITE, DATE_OFF, SESSION_BEGUN, SESSION_OVERLAPS, SESSIONS_MOST (`most`; conflict),
   * SESSION_IN_PAST (invalid) and the refusals of `readSession`.
   */
  async run(tx: Tx, { occurrenceId, id, typed, by }: SessionToKeep): Promise<string> {
    const event = await this.ofDate(tx, occurrenceId);
    const known = await this.courses.sessions(tx, occurrenceId);
    const before = known.find((session) => session.id === id);
    if (id !== null && !before) throw new Refusal('not_found', 'SESSION_NOT_FOUND');
    if (before) assertToCome(event, before, tx.now);
    const session = unwrap(readSession(typed));
    if (event.publishedAt && session.startsAt <= tx.now)
      throw new Refusal('invalid', 'SESSION_IN_PAST', { field: 'day' });
    const others = known.filter((other) => other.id !== id && !other.calledOffAt);
    if (others.some((other) => overlaps(other, session)))
      throw new Refusal('conflict', 'SESSION_OVERLAPS', { field: 'begins' });
    if (!before && known.length >= mostSessions)
      throw new Refusal('conflict', 'SESSIONS_MOST', { most: mostSessions });
    const was = await this.sales.date(tx, occurrenceId);
    const at = { eventId: event.id, occurrenceId };
    if (before) await this.courses.change(tx, before, session);
    const kept = before?.id ?? (await this.courses.add(tx, at, [session]))[0]!;
    await this.changed(tx, event);
    if (!event.publishedAt || (before && !isMoved(before, session))) return kept;
    await this.tell.run(tx, { sessionId: kept, by, was, date: await this.sales.date(tx, occurrenceId) });
    return kept;
  }

  /** Of a draft. Throws SESSION_NOT_FOUND, SESSION_ON_SALE (conflict). */
  async remove(tx: Tx, id: string): Promise<void> {
    const { event, session } = await this.known(tx, id);
    if (event.publishedAt) throw new Refusal('conflict', 'SESSION_ON_SALE');
    await this.courses.remove(tx, session);
    await this.changed(tx, event);
  }

  /**
   * It alone does not take place; no money goes back by that. Throws SESSION_NOT_FOUND, EVENT_NOT_ON_SITE, DATE_OFF, SESSION_BEGUN and, where no other one
   * is left, SESSION_LAST (conflict), and the refusals of `readOffSession`.
   */
  async callOff(
    tx: Tx,
    { id, by }: { id: string; by: string },
    typed: { ja: string; en: string | null },
  ): Promise<void> {
    const { event, session } = await this.known(tx, id);
    if (!event.publishedAt) throw new Refusal('conflict', 'EVENT_NOT_ON_SITE');
    if (session.calledOffAt) return;
    assertToCome(event, session, tx.now);
    const reason = unwrap(readOffSession(typed.ja, typed.en));
    const all = await this.courses.sessions(tx, session.occurrenceId);
    if (all.every((other) => other.id === id || other.calledOffAt))
      throw new Refusal('conflict', 'SESSION_LAST');
    await this.courses.callOff(tx, session, reason);
    await this.changed(tx, event);
    const date = await this.sales.date(tx, session.occurrenceId);
    await this.tell.run(tx, { sessionId: id, by, was: null, date, off: inBoth(reason.ja, reason.en) });
  }

  private async known(tx: Tx, id: string): Promise<{ event: EventEntity; session: CourseSessionEntity }> {
    const seen = await this.courses.session(tx, id);
    const event = seen && (await this.ofDate(tx, seen.occurrenceId));
    const session = event && (await this.courses.session(tx, id));
    if (!session) throw new Refusal('not_found', 'SESSION_NOT_FOUND');
    return { event, session };
  }

  private async ofDate(tx: Tx, occurrenceId: string): Promise<EventEntity> {
    const date = await this.sales.terms(tx, occurrenceId);
    const event = date && (await this.events.locked(tx, date.eventId));
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    if (event.state === 'called_off') throw new Refusal('conflict', 'EVENT_NOT_ON_SITE');
    if (date.offAlone) throw new Refusal('conflict', 'DATE_OFF');
    return event;
  }

  /** Calendars are told when it was. */
  private changed(tx: Tx, { id }: EventEntity): Promise<void> {
    return this.events.change(tx, id, {});
  }
}

function assertToCome(
  { publishedAt }: EventEntity,
  { startsAt, calledOffAt }: CourseSessionEntity,
  now: Date,
): void {
  if (publishedAt && (startsAt <= now || calledOffAt))
    throw new Refusal('conflict', 'SESSION_BEGUN', { at: tokyoDateOf(startsAt) });
}

/** Whether those who take part are to be somewhere else, or at another time. */
const isMoved = (before: TypedSession, after: TypedSession): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() ||
  before.endsAt.getTime() !== after.endsAt.getTime() ||
  before.placeJa !== after.placeJa;
