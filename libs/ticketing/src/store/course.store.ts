import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { TypedSession } from '../domain/course.ts';
import { mostSessions, numbered } from '../domain/course.ts';
import { CourseEntity } from './course.entity.ts';
import { CourseSessionEntity } from './course-session.entity.ts';
import { SessionRoomEntity } from './session-room.entity.ts';
import { followSessions } from './sessions-of.ts';

/** Who came to which session: tickets by session. */
export type Visit = { sessionId: string; ticketId: string; cameAt: Date };

/** Sessions of courses of the transaction's community, and who came to them. */
@Injectable()
export class CourseStore {
  /** In the order of time, with those that were called off. */
  sessions(tx: Tx, occurrenceId: string): Promise<CourseSessionEntity[]> {
    return tx.repo(CourseSessionEntity).find({
      where: { communityId: tx.community, occurrenceId },
      order: { startsAt: 'ASC', id: 'ASC' },
      take: mostSessions,
    });
  }

  /** Of all dates of an event, those that take place, each with its number in its course. */
  async ofEvent(tx: Tx, eventId: string): Promise<(CourseSessionEntity & { number: number })[]> {
    const all = await tx.repo(CourseSessionEntity).find({
      where: { communityId: tx.community, eventId },
      order: { startsAt: 'ASC', id: 'ASC' },
    });
    const dates = [...new Set(all.map(({ occurrenceId }) => occurrenceId))];
    return dates
      .flatMap((date) => numbered(all.filter(({ occurrenceId }) => occurrenceId === date)))
      .filter(({ calledOffAt }) => !calledOffAt);
  }

  /** Null also for text that is no id at all. */
  async session(tx: Tx, id: string): Promise<CourseSessionEntity | null> {
    return isId(id) ? tx.repo(CourseSessionEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  /** The date follows its sessions from then on, whatever is done to them. */
  async add(
    tx: Tx,
    { eventId, occurrenceId }: { eventId: string; occurrenceId: string },
    sessions: readonly TypedSession[],
  ): Promise<string[]> {
    const rows = sessions.map((session) => ({
      ...{ ...session, id: newId(), communityId: tx.community, eventId, occurrenceId, revision: 0 },
      ...{ calledOffAt: null, offReasonJa: null, offReasonEn: null },
    }));
    if (rows.length > 0) await tx.repo(CourseSessionEntity).insert(rows);
    await followSessions(tx, eventId);
    return rows.map(({ id }) => id);
  }

  async change(tx: Tx, { id, eventId }: CourseSessionEntity, session: TypedSession): Promise<void> {
    await tx
      .repo(CourseSessionEntity)
      .update({ communityId: tx.community, id }, { ...session, revision: () => 'revision + 1' });
    await followSessions(tx, eventId);
  }

  async callOff(
    tx: Tx,
    { id, eventId }: CourseSessionEntity,
    reason: { ja: string; en: string | null },
  ): Promise<void> {
    await tx.repo(CourseSessionEntity).update(
      { communityId: tx.community, id },
      {
        calledOffAt: tx.now,
        offReasonJa: reason.ja,
        offReasonEn: reason.en,
        revision: () => 'revision + 1',
      },
    );
    await followSessions(tx, eventId);
  }

  /** With where it would have taken place online. Only of what nobody has tickets for. */
  async remove(tx: Tx, { id, eventId }: CourseSessionEntity): Promise<void> {
    await tx.repo(SessionRoomEntity).delete({ communityId: tx.community, sessionId: id });
    await tx.repo(CourseSessionEntity).delete({ communityId: tx.community, id });
    await followSessions(tx, eventId);
  }

  /** How many sessions the dates of an event ask for; none of those that give no certificate. */
  async asked(tx: Tx, eventId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.repo(CourseEntity).findBy({ communityId: tx.community, eventId });
    return new Map(rows.map(({ occurrenceId, asks }) => [occurrenceId, asks]));
  }

  async ask(
    tx: Tx,
    { id: occurrenceId, eventId }: { id: string; eventId: string },
    asks: number | null,
  ): Promise<void> {
    const row = { occurrenceId, communityId: tx.community, eventId };
    if (asks === null) await tx.repo(CourseEntity).delete({ communityId: tx.community, occurrenceId });
    else await tx.repo(CourseEntity).upsert({ ...row, asks }, ['occurrenceId']);
  }

  /** Of these tickets, and of sessions that take place. */
  visits(tx: Tx, ticketIds: readonly string[]): Promise<Visit[]> {
    return tx.query<Visit>(
      `select v.session_id "sessionId", v.ticket_id "ticketId", v.came_at "cameAt" from ticketing.session_visit v
         join ticketing.course_session s on s.id = v.session_id and s.called_off_at is null
        where v.community_id = $1 and v.ticket_id = any ($2::uuid[]) order by v.came_at, v.session_id`,
      [tx.community, ticketIds],
    );
  }
}
