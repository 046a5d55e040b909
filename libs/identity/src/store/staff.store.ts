import type { DeskRole } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { StaffEntity } from './staff.entity.ts';

/** Who works on the desk of the transaction's community. */
@Injectable()
export class StaffStore {
  /** The role on the desk of the transaction's community, or null. */
  async roleOf(tx: Tx, accountId: string): Promise<DeskRole | null> {
    const row = await tx.repo(StaffEntity).findOneBy({ communityId: tx.community, accountId });
    return row?.role ?? null;
  }

  /** Gives a role, in place of the one held before. */
  async appoint(tx: Tx, accountId: string, role: DeskRole): Promise<void> {
    await tx
      .repo(StaffEntity)
      .upsert({ communityId: tx.community, accountId, role, addedAt: tx.now }, ['communityId', 'accountId']);
  }
}
