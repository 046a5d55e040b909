import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { InvoicingTurnEntity } from './invoicing-turn.entity.ts';

/** Longest story that is shown. */
const mostShown = 20;

/** What was changed of how a community invoices. */
@Injectable()
export class InvoicingTurnStore {
  /** Newest first. */
  newest(tx: Tx): Promise<InvoicingTurnEntity[]> {
    return tx.repo(InvoicingTurnEntity).find({
      where: { communityId: tx.community },
      order: { at: 'DESC', id: 'DESC' },
      take: mostShown,
    });
  }

  async append(tx: Tx, turn: Pick<InvoicingTurnEntity, 'actor' | 'before' | 'after'>): Promise<void> {
    const place = { id: newId(), communityId: tx.community, at: tx.now };
    await tx.repo(InvoicingTurnEntity).insert({ ...place, ...turn });
  }
}
