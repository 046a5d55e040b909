import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';

import { ReceiptLinkEntity } from './receipt-link.entity.ts';

/** Secret addresses of receipts that were mailed. */
@Injectable()
export class ReceiptLinkStore {
  has(tx: Tx, id: string): Promise<boolean> {
    return tx.repo(ReceiptLinkEntity).existsBy({ communityId: tx.community, id });
  }

  async add(tx: Tx, link: ReceiptLinkEntity): Promise<void> {
    await tx.repo(ReceiptLinkEntity).insert(link);
  }

  /** Null where there is none, or its time is over. */
  byCode(tx: Tx, codeHash: Buffer): Promise<ReceiptLinkEntity | null> {
    return tx
      .repo(ReceiptLinkEntity)
      .findOneBy({ communityId: tx.community, codeHash, goodUntil: MoreThan(tx.now) });
  }
}
