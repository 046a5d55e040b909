import { Injectable } from '@nestjs/common';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { CoordinatorEntity } from './coordinator.entity.ts';

/** Who accompanies, of the transaction's community. */
@Injectable()
export class CoordinatorStore {
  /** The first two hundred by name. */
  all(tx: Tx): Promise<CoordinatorEntity[]> {
    return readRows(tx, CoordinatorEntity, 'community_id = $1 order by name, id limit 200', [tx.community]);
  }

  async of(tx: Tx, accountId: string): Promise<CoordinatorEntity | null> {
    const [found] = await this.among(tx, [accountId]);
    return found ?? null;
  }

  among(tx: Tx, accountIds: readonly string[]): Promise<CoordinatorEntity[]> {
    return readRows(tx, CoordinatorEntity, 'community_id = $1 and account_id = any ($2::uuid[])', [
      tx.community,
      accountIds,
    ]);
  }

  /** Held until commit, so that of two cases that would fill somebody's meter one is counted first. */
  async held(tx: Tx, accountId: string): Promise<CoordinatorEntity | null> {
    const [found] = await readRows(
      tx,
      CoordinatorEntity,
      'community_id = $1 and account_id = $2 for update',
      [tx.community, accountId],
    );
    return found ?? null;
  }

  async save(tx: Tx, row: CoordinatorEntity): Promise<void> {
    await tx.change(
      `insert into work.coordinator (id, community_id, account_id, name, reach, load_limit, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (community_id, account_id) do update set name = excluded.name, reach = excluded.reach, changed_at = excluded.changed_at`,
      [row.id, tx.community, row.accountId, row.name, row.reach, row.loadLimit, tx.now],
    );
  }

  /** Answers whether there is such a coordinator. */
  async limit(tx: Tx, accountId: string, limit: number): Promise<boolean> {
    const changed = await tx.change(
      'update work.coordinator set load_limit = $3 where community_id = $1 and account_id = $2',
      [tx.community, accountId, limit],
    );
    return changed > 0;
  }
}
