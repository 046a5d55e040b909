import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { CashPaymentReturnEntity } from './cash-payment-return.entity.ts';
import { CashPaymentEntity } from './cash-payment.entity.ts';

/** Cash payments, and what was handed back of them. */
@Injectable()
export class CashPaymentStore {
  find(tx: Tx, id: string): Promise<CashPaymentEntity | null> {
    return tx.repo(CashPaymentEntity).findOneBy({ communityId: tx.community, id });
  }

  async many(tx: Tx, ids: readonly string[]): Promise<CashPaymentEntity[]> {
    if (ids.length === 0) return [];
    return tx.repo(CashPaymentEntity).findBy({ communityId: tx.community, id: In([...ids]) });
  }

  async add(tx: Tx, cash: CashPaymentEntity): Promise<void> {
    await tx.repo(CashPaymentEntity).insert(cash);
  }

  /** What was handed back of several, oldest first. */
  async returnsOf(tx: Tx, ids: readonly string[]): Promise<CashPaymentReturnEntity[]> {
    if (ids.length === 0) return [];
    return tx.repo(CashPaymentReturnEntity).find({
      where: { communityId: tx.community, cashPaymentId: In([...ids]) },
      order: { returnedOn: 'ASC', id: 'ASC' },
    });
  }

  /** Known by its id: the same again changes nothing. */
  async addReturn(tx: Tx, back: CashPaymentReturnEntity): Promise<void> {
    await tx.repo(CashPaymentReturnEntity).createQueryBuilder().insert().values(back).orIgnore().execute();
  }
}
