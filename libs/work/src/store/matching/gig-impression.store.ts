import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { MatchScore } from '../../domain/matching/match-terms.ts';
import type { ImpressionChannel } from './gig-impression.entity.ts';

/** Something that is shown at a position, from 1 on. */
export type Shown = { gigId: string; memberId: string; position: number; score: MatchScore };

/** What was shown to whom, and why. */
@Injectable()
export class GigImpressionStore {
  /** Answers with the people for whom a line was added: the same shown again on a day is one, and a mail about a gig is one for each person. */
  async add(tx: Tx, channel: ImpressionChannel, shown: readonly Shown[]): Promise<string[]> {
    if (shown.length === 0) return [];
    const rows = shown.map(({ gigId, memberId, position, score: { score, version, lines } }) => ({
      ...{ id: newId(), gig_id: gigId, member_id: memberId, position, score, version, terms: lines },
      shape: createHash('sha256')
        .update(JSON.stringify([version, lines]))
        .digest('base64url')
        .slice(0, 16),
    }));
    const added = await tx.query<{ memberId: string }>(
      `insert into work.gig_impression
         (id, community_id, gig_id, member_id, giver_id, channel, position, score, version, terms, shape, shown_on, shown_at)
       select n.id, $1, n.gig_id, n.member_id, n.member_id, $2, n.position, n.score, n.version, n.terms, n.shape, $3, $4
         from jsonb_to_recordset($5::jsonb) n(id uuid, gig_id uuid, member_id uuid, position smallint, score smallint, version smallint,
           terms jsonb, shape text) on conflict do nothing returning member_id "memberId"`,
      [tx.community, channel, tokyoDateOf(tx.now), tx.now, JSON.stringify(rows)],
    );
    return added.map(({ memberId }) => memberId);
  }

  /** Who was mailed about a gig, and when. */
  mailed(tx: Tx, gigId: string): Promise<{ memberId: string; shownAt: Date }[]> {
    return tx.query(
      `select member_id "memberId", shown_at "shownAt" from work.gig_impression
        where community_id = $1 and gig_id = $2 and channel = 'mail' order by shown_at, id limit 500`,
      [tx.community, gigId],
    );
  }

  /** Who was mailed about gigs so many times since an instant, or more. */
  async mailedOften(tx: Tx, { since, times }: { since: Date; times: number }): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ memberId: string }>(
      `select member_id "memberId" from work.gig_impression
        where community_id = $1 and channel = 'mail' and shown_at > $2 group by member_id having count(*) >= $3`,
      [tx.community, since, times],
    );
    return new Set(rows.map(({ memberId }) => memberId));
  }

  /** At which positions people were shown for gigs since a day, by mail and on the desk's lists. */
  positions(tx: Tx, since: TokyoDate): Promise<{ memberId: string; position: number; times: number }[]> {
    return tx.query(
      `select member_id "memberId", position::int, count(*)::int times from work.gig_impression
        where community_id = $1 and shown_on >= $2 and channel <> 'board' group by member_id, position`,
      [tx.community, since],
    );
  }

  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change(
      'update work.gig_impression set member_id = $3 where community_id = $1 and member_id = $2',
      [tx.community, from, to],
    );
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update work.gig_impression set member_id = $2
        where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
