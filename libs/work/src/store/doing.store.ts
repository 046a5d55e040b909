import { Injectable } from '@nestjs/common';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { AssignmentState, Ender } from '../domain/assignment.ts';
import type { CheckInWay } from '../domain/check-in.ts';
import type { WorkReport } from '../domain/inspection.ts';
import type { Hours } from '../domain/wage.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import type { After } from './help-request.store.ts';

/** That somebody was there, since when, how, and what the desk wrote to it. */
export type CheckIn = {
  at: Date;
  way: CheckInWay;
  note: string | null;
  by: string | null;
  inspectedUntil: Date;
};

/** What minutes gigs have really taken: of a skill, or of a title where that is given. */
export type PastMinutes = { skillId: string; title: string | null; minutes: number; count: number };

/** Places from the check-in on until they are accepted. */
@Injectable()
export class DoingStore {
  /** A place in dispute stays so: that somebody was there is kept all the same. */
  async checkIn(tx: Tx, id: string, { at, way, note, by, inspectedUntil }: CheckIn): Promise<void> {
    await tx.change(
      `update work.assignment set checked_in_at = $3, check_in_way = $4, check_in_note = $5, checked_in_by = $6, inspected_until = $7,
          state = case state when 'taken' then 'checked_in' else state end
        where community_id = $1 and id = $2`,
      [tx.community, id, at, way, note, by, inspectedUntil],
    );
  }

  async report(
    tx: Tx,
    id: string,
    { minutes, line, stepsRight, inspectedUntil }: WorkReport & { inspectedUntil: Date },
  ): Promise<void> {
    await tx.change(
      `update work.assignment set minutes = $3, report_line = $4, steps_right = $5, inspected_until = $6, reported_at = $7,
          state = case state when 'checked_in' then 'reported' else state end
        where community_id = $1 and id = $2`,
      [tx.community, id, minutes, line, stepsRight, inspectedUntil, tx.now],
    );
  }

  /** From when to when somebody worked, as they or the desk say. */
  async noteHours(tx: Tx, id: string, { from, to, breakMinutes }: Hours): Promise<void> {
    await tx.change(
      `update work.assignment set worked_from = $3, worked_to = $4, worked_break = $5 where community_id = $1 and id = $2`,
      [tx.community, id, from, to, breakMinutes],
    );
  }

  async dispute(tx: Tx, id: string): Promise<void> {
    await tx.change(`update work.assignment set state = 'disputed' where community_id = $1 and id = $2`, [
      tx.community,
      id,
    ]);
  }

  async settle(
    tx: Tx,
    id: string,
    end: {
      state: AssignmentState;
      acceptedAt: Date | null;
      by: Ender;
      judgedBy: string | null;
      reason: string | null;
    },
  ): Promise<void> {
    await tx.change(
      `update work.assignment set state = $3, accepted_at = $4, ender = $5, judged_by = $6, reason = $7, ended_at = $8
        where community_id = $1 and id = $2`,
      [tx.community, id, end.state, end.acceptedAt, end.by, end.judgedBy, end.reason, tx.now],
    );
  }

  /** Whose days of inspection have run out, the longest first; what waits beyond five hundred comes with the next turn. */
  due(tx: Tx): Promise<{ id: string }[]> {
    return tx.query<{ id: string }>(
      `select id from work.assignment where community_id = $1 and state in ('checked_in', 'reported') and inspected_until < $2
        order by inspected_until, id limit 500`,
      [tx.community, tx.now],
    );
  }

  /** A person's own place of a gig; the one in force where they took it twice. */
  async ofGig(tx: Tx, memberId: string, gigId: string): Promise<AssignmentEntity | null> {
    const [found] = await readRows(
      tx,
      AssignmentEntity,
      `community_id = $1 and member_id = $2 and gig_id = $3
        order by (state in ('withdrawn', 'called_off')), taken_at desc, id limit 1`,
      [tx.community, memberId, gigId],
    );
    return found ?? null;
  }

  /** Places of a state for the desk, the earliest work first; of those that were taken, what has begun. */
  page(
    tx: Tx,
    state: AssignmentState,
    { first, after }: { first: number; after: After },
  ): Promise<AssignmentEntity[]> {
    return readRows(
      tx,
      AssignmentEntity,
      `community_id = $1 and state = $2 and (state <> 'taken' or starts_at <= $3)
         and ($4::timestamptz is null or (starts_at, id) > ($4, $5::uuid)) order by starts_at, id limit $6`,
      [tx.community, state, tx.now, after?.at ?? null, after?.id ?? null, first],
    );
  }

  /** The median of what people reported of accepted work, by skill and by skill and title. */
  pastMinutes(tx: Tx): Promise<PastMinutes[]> {
    return tx.query<PastMinutes>(
      `select g.skill_id "skillId", g.title, percentile_disc(0.5) within group (order by a.minutes)::int minutes, count(*)::int count
         from work.assignment a join work.gig g on g.id = a.gig_id and g.community_id = a.community_id
        where a.community_id = $1 and a.state = 'accepted' and a.minutes is not null
        group by grouping sets ((g.skill_id), (g.skill_id, g.title)) order by count(*) desc, g.skill_id, g.title limit 300`,
      [tx.community],
    );
  }
}
