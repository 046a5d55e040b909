import { Injectable } from '@nestjs/common';
import type { TokyoDate } from '@enishi/kernel';
import { endOfTokyoDay, startOfTokyoDay } from '@enishi/kernel';
import { putRows, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { GigWishEntity } from './gig-wish.entity.ts';

/** What members set for themselves about gigs. */
@Injectable()
export class GigWishStore {
  of(tx: Tx, memberIds: readonly string[]): Promise<GigWishEntity[]> {
    return readRows(tx, GigWishEntity, 'community_id = $1 and member_id = any ($2::uuid[])', [
      tx.community,
      memberIds,
    ]);
  }

  /** Held until commit: of two gigs that are taken at once under one limit the second sees the first. */
  async held(tx: Tx, memberId: string): Promise<GigWishEntity | null> {
    const [found] = await readRows(tx, GigWishEntity, 'community_id = $1 and member_id = $2 for update', [
      tx.community,
      memberId,
    ]);
    return found ?? null;
  }

  async save(tx: Tx, wish: Pick<GigWishEntity, 'memberId' | 'weeklyMinutes' | 'yearlyYen'>): Promise<void> {
    const row = { ...wish, communityId: tx.community, changedAt: tx.now };
    await putRows(tx, GigWishEntity, [row], { key: ['memberId'], kept: ['communityId'] });
  }

  /** Rewards that somebody has earned from one day of Tokyo to another, in yen: of work that was accepted then. */
  async earned(tx: Tx, memberId: string, { from, to }: { from: TokyoDate; to: TokyoDate }): Promise<number> {
    const [row] = await tx.query<{ total: number }>(
      `select coalesce(sum(g.reward), 0)::int total from work.assignment a join work.gig g on g.id = a.gig_id
        where a.community_id = $1 and a.member_id = $2 and a.state = 'accepted' and a.accepted_at between $3 and $4`,
      [tx.community, memberId, startOfTokyoDay(from), endOfTokyoDay(to)],
    );
    return row!.total;
  }

  /** Answers whether they were to be told, and had not been yet of this year. */
  async noteTold(
    tx: Tx,
    memberId: string,
    { year, total }: { year: TokyoDate; total: number },
  ): Promise<boolean> {
    const changed = await tx.change(
      `update work.gig_wish set year_told = $3 where community_id = $1 and member_id = $2 and yearly_yen <= $4
          and year_told is distinct from $3::date`,
      [tx.community, memberId, year, total],
    );
    return changed > 0;
  }

  /** Limits of the closed entry stand for the one that goes on, where it had set none itself. */
  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change(
      `insert into work.gig_wish (member_id, community_id, weekly_minutes, yearly_yen, year_told, changed_at)
       select $3, community_id, weekly_minutes, yearly_yen, year_told, changed_at from work.gig_wish
        where community_id = $1 and member_id = $2 on conflict do nothing`,
      [tx.community, from, to],
    );
  }

  /** What was taken over and not changed since goes away again. */
  async handBack(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change(
      `delete from work.gig_wish k using work.gig_wish m
        where k.community_id = $1 and m.community_id = $1 and m.member_id = $2 and k.member_id = $3 and k.changed_at = m.changed_at`,
      [tx.community, from, to],
    );
  }
}
