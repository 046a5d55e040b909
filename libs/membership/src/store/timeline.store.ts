import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Facts } from '@enishi/kernel';
import { changedTogether, insertRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { TimelineKind } from '../domain/timeline-titles.ts';
import { TimelineEntryEntity } from './timeline-entry.entity.ts';

/** A turn to be written down. `actor` is the person at the desk, `amount` yen. */
export type Turn = { kind: TimelineKind; facts?: Facts; actor?: string | null; amount?: number | null };

/** Where a page of the timeline ended. */
export type TimelineKey = { at: Date; id: string };

/** The members' stories, newest first. */
@Injectable()
export class TimelineStore {
  async append(tx: Tx, memberId: string, turn: Turn): Promise<void> {
    await addEntries(tx, {
      id: newId(),
      communityId: tx.community,
      memberId,
      at: tx.now,
      kind: turn.kind,
      facts: turn.facts ?? {},
      actor: turn.actor ?? null,
      amount: turn.amount ?? null,
    });
  }

  /** Appends unless an entry of that kind with the same facts is there already: a double click is one turn. */
  async appendOnce(tx: Tx, memberId: string, turn: Turn & { facts: Facts }): Promise<void> {
    const known = await tx.query(
      `select 1 from membership.timeline_entry where community_id = $1 and member_id = $2 and kind = $3 and facts @> $4::jsonb limit 1`,
      [tx.community, memberId, turn.kind, JSON.stringify(turn.facts)],
    );
    if (known.length === 0) await this.append(tx, memberId, turn);
  }

  /** Up to `first` entries older than the key, with those of entries that were doubles of the member; of some kinds alone where they are named. */
  page(
    tx: Tx,
    memberId: string,
    { first, after, kinds }: { first: number; after: TimelineKey | null; kinds?: readonly TimelineKind[] },
  ): Promise<TimelineEntryEntity[]> {
    const query = tx
      .repo(TimelineEntryEntity)
      .createQueryBuilder('entry')
      .where(
        `entry.member_id = any(array(select :memberId::uuid union all
           select m.id from membership.member m where m.merged_into = :memberId))`,
        { memberId },
      )
      .andWhere(`(entry.member_id = :memberId or entry.kind <> 'merged_away')`)
      .orderBy('entry.at', 'DESC')
      .addOrderBy('entry.id', 'DESC')
      .limit(first);
    if (kinds) query.andWhere('entry.kind = any(:kinds)', { kinds: [...kinds] });
    if (after) query.andWhere('(entry.at, entry.id) < (:at, :id)', after);
    return query.getMany();
  }
}

const addEntries = changedTogether((tx, entries: readonly Partial<TimelineEntryEntity>[]) =>
  insertRows(tx, TimelineEntryEntity, entries),
);
