import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { heldStates, placedStates } from '../domain/assignment.ts';
import type { AssignmentState, Ender } from '../domain/assignment.ts';
import { AssignmentEntity } from './assignment.entity.ts';

/** How a place that was only taken ended, by whom and why. */
export type AssignmentEnd = {
  state: Extract<AssignmentState, 'withdrawn' | 'called_off'>;
  by: Ender;
  reason: string | null;
};

/** A place as it is taken; what comes of the work is empty. */
export type NewAssignment = Pick<
  AssignmentEntity,
  | ('id' | 'communityId' | 'gigId' | 'memberId' | 'giverId' | 'place' | 'startsAt' | 'endsAt' | 'feePercent')
  | ('callOffPercent' | 'seasoned' | 'state' | 'takenAt')
>;

/** Who has which place of which gig. */
@Injectable()
export class AssignmentStore {
  /** Answers whether it was added: not where the person holds another place at that time, also one that is taken at this moment. */
  async add(tx: Tx, row: NewAssignment): Promise<boolean> {
    const done = await tx
      .repo(AssignmentEntity)
      .createQueryBuilder()
      .insert()
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    return (done.raw as unknown[]).length > 0;
  }

  /** Held until commit. */
  async held(tx: Tx, id: string): Promise<AssignmentEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, AssignmentEntity, 'community_id = $1 and id = $2 for update', [
      tx.community,
      id,
    ]);
    return found ?? null;
  }

  async byId(tx: Tx, id: string): Promise<AssignmentEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, AssignmentEntity, 'community_id = $1 and id = $2', [tx.community, id]);
    return found ?? null;
  }

  /** Some of them, for whoever keeps their ids. */
  among(tx: Tx, ids: readonly string[]): Promise<AssignmentEntity[]> {
    return readRows(tx, AssignmentEntity, 'community_id = $1 and id = any ($2::uuid[])', [
      ...[tx.community, ids],
    ]);
  }

  /** Those that have a place of some gigs, also when it is over, by their number. */
  holding(tx: Tx, gigIds: readonly string[]): Promise<AssignmentEntity[]> {
    return readRows(
      tx,
      AssignmentEntity,
      `community_id = $1 and gig_id = any ($2::uuid[]) and state = any ($3::text[]) order by place, id`,
      [tx.community, gigIds, placedStates],
    );
  }

  /** All of some gigs, whatever became of them, a thousand at most. */
  ofGigs(tx: Tx, gigIds: readonly string[]): Promise<AssignmentEntity[]> {
    return readRows(
      tx,
      AssignmentEntity,
      'community_id = $1 and gig_id = any ($2::uuid[]) order by place, id limit 1000',
      [tx.community, gigIds],
    );
  }

  /** The latest hundred of a member. */
  ofMember(tx: Tx, memberId: string): Promise<AssignmentEntity[]> {
    return readRows(
      tx,
      AssignmentEntity,
      'community_id = $1 and member_id = $2 order by starts_at desc, id desc limit 100',
      [tx.community, memberId],
    );
  }

  /** How a member's own gig is called that lies across a time; null where they are free. */
  async titleAcross(
    tx: Tx,
    memberId: string,
    { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
  ): Promise<string | null> {
    const [found] = await tx.query<{ title: string }>(
      `select g.title from work.assignment a join work.gig g on g.community_id = a.community_id and g.id = a.gig_id
        where a.community_id = $1 and a.member_id = $2 and a.state = any ($5::text[])
          and tstzrange(a.starts_at, a.ends_at) && tstzrange($3, $4) order by a.starts_at limit 1`,
      [tx.community, memberId, startsAt, endsAt, heldStates],
    );
    return found?.title ?? null;
  }

  async end(tx: Tx, ids: readonly string[], { state, by, reason }: AssignmentEnd): Promise<void> {
    await tx.change(
      `update work.assignment set state = $3, ender = $4, reason = $5, ended_at = $6
        where community_id = $1 and id = any ($2::uuid[]) and state = 'taken'`,
      [tx.community, ids, state, by, reason, tx.now],
    );
  }

  /** Places of a gig that are kept at this moment: for others who wait, and for teams. */
  async keptFor(tx: Tx, gigId: string, memberId: string): Promise<number> {
    const [found] = await tx.query<{ kept: number }>(
      `select ((select count(*) from work.gig_waiting
                 where community_id = $1 and gig_id = $2 and member_id is distinct from $3 and state = 'offered' and held_until > $4)
             + (select coalesce(sum(size), 0) from work.gig_team
                 where community_id = $1 and gig_id = $2 and state = 'gathering' and held_until > $4))::int kept`,
      [tx.community, gigId, memberId, tx.now],
    );
    return found!.kept;
  }

  /** Places that somebody holds of what has not begun, held until commit. */
  ahead(tx: Tx, memberId: string): Promise<{ id: string; gigId: string }[]> {
    return tx.query<{ id: string; gigId: string }>(
      `select id, gig_id "gigId" from work.assignment where community_id = $1 and member_id = $2 and state = 'taken' and starts_at > $3
        order by id for update`,
      [tx.community, memberId, tx.now],
    );
  }

  /** Places of one entry that are only taken, at a time at which the other holds one as well. */
  doubled(tx: Tx, { from, to }: { from: string; to: string }): Promise<{ id: string }[]> {
    return tx.query<{ id: string }>(
      `select a.id from work.assignment a where a.community_id = $1 and a.member_id = $2 and a.state = 'taken' and exists (
         select from work.assignment o where o.community_id = $1 and o.member_id = $3 and o.state = any ($4::text[])
            and tstzrange(o.starts_at, o.ends_at) && tstzrange(a.starts_at, a.ends_at)) for update`,
      [tx.community, from, to, heldStates],
    );
  }

  /** Where both have done work at the same time, both are kept; the desk sees them. */
  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change(
      `update work.assignment a set member_id = $3, twofold = a.state = any ($4::text[]) and exists (
         select from work.assignment o where o.community_id = $1 and o.member_id = $3 and o.state = any ($4::text[])
            and tstzrange(o.starts_at, o.ends_at) && tstzrange(a.starts_at, a.ends_at))
        where a.community_id = $1 and a.member_id = $2`,
      [tx.community, from, to, heldStates],
    );
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update work.assignment set member_id = $2, twofold = false
        where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
