import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { TypedSession } from '../domain/course.ts';
import { mostSessions } from '../domain/course.ts';
import { CourseSessionEntity } from './course-session.entity.ts';
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
    await tx
      .repo(CourseSessionEntity)
      .update(
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

  /** Only of what nobody has tickets for. */
  async remove(tx: Tx, { id, eventId }: CourseSessionEntity): Promise<void> {
    await tx.repo(CourseSessionEntity).delete({ communityId: tx.community, id });
    await followSessions(tx, eventId);
  }

  /** Of these tickets. */
  visits(tx: Tx, ticketIds: readonly string[]): Promise<Visit[]> {
    return tx.query<Visit>(
      `select session_id "sessionId", ticket_id "ticketId", came_at "cameAt" from ticketing.session_visit
        where community_id = $1 and ticket_id = any ($2::uuid[]) order by came_at, session_id`,
      [tx.community, ticketIds],
    );
  }
}
