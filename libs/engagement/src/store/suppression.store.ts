import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';

import { SuppressionEntity } from './suppression.entity.ts';
import type { SuppressionReason } from './suppression.entity.ts';

/** Addresses of the transaction's community that must not be written to. */
@Injectable()
export class SuppressionStore {
  /** Puts addresses on the list; the first reason stays. */
  async add(tx: Tx, addressKeys: readonly string[], reason: SuppressionReason): Promise<void> {
    if (addressKeys.length === 0) return;
    const rows = addressKeys.map((addressKey) => ({
      communityId: tx.community,
      addressKey,
      reason,
      since: tx.now,
    }));
    await tx.repo(SuppressionEntity).createQueryBuilder().insert().values(rows).orIgnore().execute();
  }

  /** Puts an address on the list by its owner's own act, which counts from now on whatever had put it there before. */
  async refuse(tx: Tx, addressKey: string): Promise<void> {
    const row = { communityId: tx.community, addressKey, reason: 'unsubscribed', since: tx.now } as const;
    await tx.repo(SuppressionEntity).upsert(row, ['communityId', 'addressKey']);
  }

  async lift(tx: Tx, addressKey: string): Promise<void> {
    await tx.repo(SuppressionEntity).delete({ communityId: tx.community, addressKey });
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
