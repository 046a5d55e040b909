import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { putRows, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PayAccountEntity } from './pay-account.entity.ts';

/** To which accounts rewards go. */
@Injectable()
export class PayAccountStore {
  async of(tx: Tx, memberId: string): Promise<PayAccountEntity | null> {
    return (await this.among(tx, [memberId])).get(memberId) ?? null;
  }

  /** By member. */
  async among(tx: Tx, memberIds: readonly string[]): Promise<Map<string, PayAccountEntity>> {
    const rows = await readRows(tx, PayAccountEntity, 'community_id = $1 and member_id = any ($2::uuid[])', [
      tx.community,
      memberIds.filter(isId),
    ]);
    return new Map(rows.map((row) => [row.memberId, row]));
  }

  async keep(tx: Tx, row: PayAccountEntity): Promise<void> {
    await putRows(tx, PayAccountEntity, [row], { key: ['memberId'], kept: ['communityId'] });
  }
}
