import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';

import type { SenderCard } from '../domain/sender-card.ts';
import { SenderCardEntity } from './sender-card.entity.ts';

/** The lines under the letters of the transaction's community. */
@Injectable()
export class SenderCardStore {
  async current(tx: Tx): Promise<SenderCard | null> {
    const row = await tx.repo(SenderCardEntity).findOneBy({ communityId: tx.community });
    return row && { senderName: row.senderName, postalAddress: row.postalAddress, contact: row.contact };
  }

  async save(tx: Tx, card: SenderCard): Promise<void> {
    await tx
      .repo(SenderCardEntity)
      .upsert({ communityId: tx.community, ...card, updatedAt: tx.now }, ['communityId']);
  }
}
