import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { SkillBadgeEntity } from './skill-badge.entity.ts';

/** Badges of the transaction's community. */
@Injectable()
export class SkillBadgeStore {
  /** Answers whether it was added: another badge, or a word that is carried, may have its place in the list already. Whoever adds holds the list's lock. */
  async add(tx: Tx, badge: SkillBadgeEntity): Promise<boolean> {
    const taken = await tx.query(
      'select 1 from talent.carried_word where community_id = $1 and status_index = $2',
      [tx.community, badge.statusIndex],
    );
    if (taken.length > 0) return false;
    const done = await tx
      .repo(SkillBadgeEntity)
      .createQueryBuilder()
      .insert()
      .values(badge)
      .orIgnore()
      .returning('id')
      .execute();
    return (done.raw as unknown[]).length > 0;
  }

  /** A member's that stand, the highest level first. */
  ofMember(tx: Tx, memberId: string): Promise<SkillBadgeEntity[]> {
    return readRows(
      tx,
      SkillBadgeEntity,
      'community_id = $1 and member_id = $2 and revoked_at is null order by level desc, issued_at desc limit 500',
      [tx.community, memberId],
    );
  }

  async ofMemberById(tx: Tx, memberId: string, id: string): Promise<SkillBadgeEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, SkillBadgeEntity, 'community_id = $1 and member_id = $2 and id = $3', [
      ...[tx.community, memberId, id],
    ]);
    return found ?? null;
  }

  /** Takes back one of a member; answers whether one stood there. */
  async revoke(tx: Tx, memberId: string, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    const changed = await tx.change(
      `update talent.skill_badge set revoked_at = $4
        where community_id = $1 and member_id = $2 and id = $3 and revoked_at is null`,
      [tx.community, memberId, id, tx.now],
    );
    return changed > 0;
  }

  /** Takes back those of a skill that say more than its level by now. */
  async revokeAbove(
    tx: Tx,
    { memberId, skillId, level }: { memberId: string; skillId: string; level: number },
  ): Promise<void> {
    await tx.change(
      `update talent.skill_badge set revoked_at = $5
        where community_id = $1 and member_id = $2 and skill_id = $3 and level > $4 and revoked_at is null`,
      [tx.community, memberId, skillId, level, tx.now],
    );
  }

  /** Places in the list of all that were taken back. */
  async revoked(tx: Tx): Promise<number[]> {
    const rows = await tx.query<{ index: number }>(
      `select status_index "index" from talent.skill_badge
        where community_id = $1 and revoked_at is not null order by status_index`,
      [tx.community],
    );
    return rows.map(({ index }) => index);
  }

  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change(
      'update talent.skill_badge set member_id = $3 where community_id = $1 and member_id = $2',
      [...[tx.community, from, to]],
    );
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update talent.skill_badge set member_id = $2
        where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
