import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

/** Reads what waits for a person, never writes. */
@Injectable()
export class MattersStore {
  /** How many matters about money wait for a person: findings of billing, and reactions that were given up. */
  async openMatters(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ open: string }>(
      `select (select count(*) from billing.money_matter where community_id = $1 and resolved_at is null)
            + (select count(*) from platform.delivery where community_id = $1 and state = 'dead') as open`,
      [tx.community],
    );
    return Number(row?.open ?? 0);
  }
}
