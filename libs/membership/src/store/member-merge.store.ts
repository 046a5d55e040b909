import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { inOrder } from '../domain/likely-double.ts';
import { MemberDistinctEntity } from './member-distinct.entity.ts';
import { MemberMergeEntity } from './member-merge.entity.ts';

/** Merges of double entries, and what moves from one entry to the other. */
@Injectable()
export class MemberMergeStore {
  async byId(tx: Tx, id: string): Promise<MemberMergeEntity | null> {
    return isId(id) ? tx.repo(MemberMergeEntity).findOneBy({ id }) : null;
  }

  /** What was merged into a member, newest first. */
  into(tx: Tx, keptId: string): Promise<MemberMergeEntity[]> {
    return tx.repo(MemberMergeEntity).find({ where: { keptId }, order: { mergedAt: 'DESC' }, take: 50 });
  }

  async add(tx: Tx, merge: Omit<MemberMergeEntity, 'communityId' | 'mergedAt' | 'undoneAt' | 'undoneBy'>) {
    const row = { ...merge, communityId: tx.community, mergedAt: tx.now, undoneAt: null, undoneBy: null };
    await tx.repo(MemberMergeEntity).insert(row);
  }

  async noteUndone(tx: Tx, id: string, undoneBy: string): Promise<void> {
    await tx.repo(MemberMergeEntity).update({ id }, { undoneAt: tx.now, undoneBy });
  }

  /** Keeps that two entries are two people; said twice it is kept once. */
  async keepApart(tx: Tx, ids: readonly [string, string], saidBy: string): Promise<void> {
    const [oneId, otherId] = inOrder(...ids);
    const row = { oneId, otherId, communityId: tx.community, saidBy, saidAt: tx.now };
    await tx.repo(MemberDistinctEntity).createQueryBuilder().insert().values(row).orIgnore().execute();
  }

  /**
   * What of one member goes over to another: what was given or brought along and has not ended, unless the other has the same. A second
   * seat of one company stays where it is, and the company sees both.
   */
  movable(
    tx: Tx,
    { from, to, today }: { from: string; to: string; today: string },
  ): Promise<{ id: string; planKey: string }[]> {
    return tx.query<{ id: string; planKey: string }>(
      `select s.id, s.plan_key "planKey" from membership.membership_source s
        where s.community_id = $1 and s.member_id = $2 and s.kind in ('complimentary', 'gift', 'imported', 'seat')
          and (s.until_day is null or s.until_day > $4)
          and not exists (select from membership.membership_source o
                           where o.member_id = $3 and o.kind = s.kind and o.source_id = s.source_id)
          and not exists (select from membership.company_seat f join membership.company_seat t
                              on t.company_id = f.company_id and t.member_id = $3 and t.state in ('claimed', 'waiting')
                           where s.kind = 'seat' and f.community_id = $1 and f.id::text = s.source_id)`,
      [tx.community, from, to, today],
    );
  }

  /** Hands sources with their privileges and reasons from one member to another. */
  async moveSources(
    tx: Tx,
    ids: readonly string[],
    { from, to }: { from: string; to: string },
  ): Promise<void> {
    if (ids.length === 0) return;
    const values = [tx.community, ids, from, to];
    const these = 'select s.source_id from membership.membership_source s where s.id = any($2::uuid[])';
    await tx.change(
      `update membership.privilege_grant set member_id = $4 where community_id = $1 and member_id = $3 and source_id in (${these})`,
      values,
    );
    await tx.change(
      `update membership.complimentary set member_id = $4 where community_id = $1 and member_id = $3 and id::text in (${these})`,
      values,
    );
    await tx.change(
      `update membership.gift set recipient_id = $4 where community_id = $1 and recipient_id = $3 and id::text in (${these})`,
      values,
    );
    await tx.change(
      `update membership.company_seat set member_id = $4 where community_id = $1 and member_id = $3 and id::text in (${these})`,
      values,
    );
    await tx.change(
      'update membership.membership_source set member_id = $4 where community_id = $1 and member_id = $3 and id = any($2::uuid[])',
      values,
    );
  }

  /** Hands over what a member has given to others, all of it or what is named. Answers with the ids. */
  async moveGifts(
    tx: Tx,
    { from, to }: { from: string; to: string },
    only: readonly string[] | null = null,
  ): Promise<string[]> {
    if (only?.length === 0) return [];
    const rows = await tx.query<{ id: string }>(
      `update membership.gift set giver_id = $3 where community_id = $1 and giver_id = $2
          and ($4::uuid[] is null or id = any($4)) returning id`,
      [tx.community, from, to, only],
    );
    return rows.map(({ id }) => id);
  }

  /** Hands an entry in the directory over, unless there is one already; true where it was. */
  async moveDirectory(tx: Tx, { from, to }: { from: string; to: string }): Promise<boolean> {
    const changed = await tx.change(
      `update membership.directory_entry set member_id = $3 where community_id = $1 and member_id = $2
          and not exists (select from membership.directory_entry o where o.member_id = $3)`,
      [tx.community, from, to],
    );
    return changed === 1;
  }

  /** Whether a member has begun anything since an instant that is not among the sources named. */
  async begunSince(
    tx: Tx,
    memberId: string,
    { at, but }: { at: Date; but: readonly string[] },
  ): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from membership.membership_source where community_id = $1 and member_id = $2 and kind <> 'free'
          and created_at > $3 and not (id = any($4::uuid[])) limit 1`,
      [tx.community, memberId, at, but],
    );
    return rows.length > 0;
  }
}
