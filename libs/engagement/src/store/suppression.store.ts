import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';

import { SuppressionEntity } from './suppression.entity.ts';
import type { SuppressionReason } from './suppression.entity.ts';

/** Addresses of the transaction's community that must not be written to. */
@Injectable()
export class SuppressionStore {
  /** Puts addresses on the list for a reason; what it rested on first stays. */
  async add(
    tx: Tx,
    addressKeys: readonly string[],
    reason: SuppressionReason,
    saidBy: string | null = null,
  ): Promise<void> {
    if (addressKeys.length === 0) return;
    const rows = addressKeys.map((addressKey) => ({
      communityId: tx.community,
      addressKey,
      reason,
      since: tx.now,
      saidBy,
    }));
    await tx.repo(SuppressionEntity).createQueryBuilder().insert().values(rows).orIgnore().execute();
  }

  /** Puts an address on the list by its owner's own act, which counts from now on. */
  async refuse(tx: Tx, addressKey: string): Promise<void> {
    const row = { communityId: tx.community, addressKey, reason: 'unsubscribed', since: tx.now } as const;
    await tx.repo(SuppressionEntity).upsert(row, ['communityId', 'addressKey', 'reason']);
  }

  /** Takes an address off the list: for one reason, or for whichever there is. */
  async lift(tx: Tx, addressKey: string, reason?: SuppressionReason): Promise<void> {
    const which = reason ? { addressKey, reason } : { addressKey };
    await tx.repo(SuppressionEntity).delete({ communityId: tx.community, ...which });
  }

  /** Why an address is on the list; empty where it is not. */
  of(tx: Tx, addressKey: string): Promise<SuppressionEntity[]> {
    return tx.repo(SuppressionEntity).findBy({ communityId: tx.community, addressKey });
  }

  /** Takes off the list what was put on it at one instant. */
  async liftSince(tx: Tx, addressKeys: readonly string[], since: string): Promise<void> {
    await tx.change(
      'delete from engagement.suppression where community_id = $1 and address_key = any($2) and since = $3::timestamptz',
      [tx.community, addressKeys, since],
    );
  }

  /** Whether anybody has refused letters at one of the addresses after an instant. */
  async refusedSince(tx: Tx, addressKeys: readonly string[], since: string): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from engagement.suppression where community_id = $1 and address_key = any($2)
          and reason = 'unsubscribed' and since > $3::timestamptz limit 1`,
      [tx.community, addressKeys, since],
    );
    return rows.length > 0;
  }

  /** Which of the addresses their owners have refused letters at. */
  async refusedAmong(tx: Tx, addressKeys: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ key: string }>(
      `select address_key key from engagement.suppression
        where community_id = $1 and address_key = any($2) and reason = 'unsubscribed'`,
      [tx.community, addressKeys],
    );
    return rows.map(({ key }) => key);
  }

  /** Which of the addresses are on the list. */
  async among(tx: Tx, addressKeys: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ key: string }>(
      'select address_key key from engagement.suppression where community_id = $1 and address_key = any($2)',
      [tx.community, addressKeys],
    );
    return new Set(rows.map(({ key }) => key));
  }
}
