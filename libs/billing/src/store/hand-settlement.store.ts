import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { HandSettlementEntity } from './hand-settlement.entity.ts';

/** What the desk wrote down by hand as paid of invoices. */
@Injectable()
export class HandSettlementStore {
  async find(tx: Tx, id: string): Promise<HandSettlementEntity | null> {
    return isId(id) ? tx.repo(HandSettlementEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  /** Locked until the commit. */
  async locked(tx: Tx, id: string): Promise<HandSettlementEntity | null> {
    if (!isId(id)) return null;
    return tx.repo(HandSettlementEntity).findOne({
      where: { communityId: tx.community, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Those of one receivable, the newest first, with what was reversed. */
  ofReceivable(tx: Tx, receivableId: string): Promise<HandSettlementEntity[]> {
    return tx.repo(HandSettlementEntity).find({
      where: { communityId: tx.community, receivableId },
      order: { takenAt: 'DESC', id: 'DESC' },
      take: 100,
    });
  }

  async add(tx: Tx, settlement: HandSettlementEntity): Promise<void> {
    await tx.repo(HandSettlementEntity).insert(settlement);
  }

  async reverse(
    tx: Tx,
    id: string,
    { reversedBy, reversalReason }: { reversedBy: string; reversalReason: string },
  ): Promise<void> {
    await tx
      .repo(HandSettlementEntity)
      .update(
        { communityId: tx.community, id },
        { state: 'reversed', reversedAt: tx.now, reversedBy, reversalReason },
      );
  }
}
