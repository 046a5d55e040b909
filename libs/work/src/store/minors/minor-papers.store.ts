import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { MinorPapersEntity } from './minor-papers.entity.ts';

/** What was seen of people under age. */
@Injectable()
export class MinorPapersStore {
  /** Of two presses at one moment one is kept. */
  async add(tx: Tx, row: MinorPapersEntity): Promise<void> {
    await tx.repo(MinorPapersEntity).createQueryBuilder().insert().values(row).orIgnore().execute();
  }

  /** Of some members; held, nobody ends them before the commit. */
  inForce(tx: Tx, memberIds: readonly string[], held: boolean): Promise<MinorPapersEntity[]> {
    return readRows(
      tx,
      MinorPapersEntity,
      `community_id = $1 and member_id = any ($2::uuid[]) and ended_at is null order by id${held ? ' for update' : ''}`,
      [tx.community, memberIds],
    );
  }

  /** The latest twenty of a member, also those that were ended. */
  ofMember(tx: Tx, memberId: string): Promise<MinorPapersEntity[]> {
    return readRows(
      tx,
      MinorPapersEntity,
      'community_id = $1 and member_id = $2 order by seen_at desc, id desc limit 20',
      [tx.community, memberId],
    );
  }

  /** Held until commit. */
  async held(tx: Tx, id: string): Promise<MinorPapersEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, MinorPapersEntity, 'community_id = $1 and id = $2 for update', [
      ...[tx.community, id],
    ]);
    return found ?? null;
  }

  async end(tx: Tx, id: string, { by, reason }: { by: string; reason: string }): Promise<void> {
    await tx.repo(MinorPapersEntity).update({ id }, { endedAt: tx.now, endedBy: by, endReason: reason });
  }

  /** What was seen for the closed entry is the other's. */
  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change(
      'update work.minor_papers set member_id = $3 where community_id = $1 and member_id = $2',
      [...[tx.community, from, to]],
    );
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update work.minor_papers set member_id = $2
        where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
