import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { PlacingReason } from '../../domain/matching/coordinator-word.ts';
import { GigPickEntity } from './gig-pick.entity.ts';

/** Of which gig to whom; `by` is the account at the desk. */
export type PickOf = { gigId: string; memberId: string; by: string };

/** What coordinators say of gigs to people, and whom they put first. */
@Injectable()
export class GigPickStore {
  ofGig(tx: Tx, gigId: string): Promise<GigPickEntity[]> {
    return readRows(tx, GigPickEntity, 'community_id = $1 and gig_id = $2 order by id limit 500', [
      tx.community,
      gigId,
    ]);
  }

  /** To one person, of some gigs. */
  of(tx: Tx, memberId: string, gigIds: readonly string[]): Promise<GigPickEntity[]> {
    return readRows(
      tx,
      GigPickEntity,
      'community_id = $1 and member_id = $2 and gig_id = any ($3::uuid[]) order by id limit 500',
      [tx.community, memberId, gigIds],
    );
  }

  /** In the place of an earlier line; null takes it away. */
  async write(tx: Tx, { gigId, memberId, by }: PickOf, word: string | null): Promise<void> {
    await tx.change(
      `insert into work.gig_pick (id, community_id, gig_id, member_id, giver_id, word, written_by)
       values ($1, $2, $3, $4, $4, $5, $6)
       on conflict (community_id, gig_id, giver_id) do update set word = excluded.word, written_by = excluded.written_by`,
      [newId(), tx.community, gigId, memberId, word, by],
    );
  }

  /** Pressed twice the first reason stands. */
  async place(
    tx: Tx,
    { gigId, memberId, by }: PickOf,
    { rank, reason }: { rank: number; reason: PlacingReason | null },
  ): Promise<void> {
    await tx.change(
      `insert into work.gig_pick (id, community_id, gig_id, member_id, giver_id, placed_at, placed_by, placed_rank, placed_reason)
       values ($1, $2, $3, $4, $4, $5, $6, $7, $8)
       on conflict (community_id, gig_id, giver_id) do update set placed_at = excluded.placed_at, placed_by = excluded.placed_by,
         placed_rank = excluded.placed_rank, placed_reason = excluded.placed_reason where work.gig_pick.placed_at is null`,
      [newId(), tx.community, gigId, memberId, tx.now, by, rank, reason],
    );
  }

  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change('update work.gig_pick set member_id = $3 where community_id = $1 and member_id = $2', [
      ...[tx.community, from, to],
    ]);
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update work.gig_pick set member_id = $2
        where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
