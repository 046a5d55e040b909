import { isId, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { CashReturnEntity } from './cash-return.entity.ts';

/** Money of companies that goes back to them from Stripe. */
@Injectable()
export class CashReturnStore {
  async locked(tx: Tx, id: string): Promise<CashReturnEntity | null> {
    if (!isId(id)) return null;
    return tx.repo(CashReturnEntity).findOne({
      where: { communityId: tx.community, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Those of some refunds at Stripe, locked until the commit. */
  lockedOf(tx: Tx, refunds: readonly { stripeRefundId: string }[]): Promise<CashReturnEntity[]> {
    return tx.repo(CashReturnEntity).find({
      where: {
        communityId: tx.community,
        stripeRefundId: In(refunds.map(({ stripeRefundId }) => stripeRefundId)),
      },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Yen of a customer that are spoken for. */
  async spokenFor(tx: Tx, customerId: string): Promise<Yen> {
    const [row] = await tx.query<{ amount: number }>(
      `select coalesce(sum(amount), 0)::int as amount from billing.cash_return
        where community_id = $1 and customer_id = $2 and state in ('asked', 'approved')`,
      [tx.community, customerId],
    );
    return yen(row?.amount ?? 0);
  }

  /** The newest first. */
  newest(tx: Tx, count: number): Promise<CashReturnEntity[]> {
    return tx.repo(CashReturnEntity).find({
      where: { communityId: tx.community },
      order: { askedAt: 'DESC', id: 'DESC' },
      take: count,
    });
  }

  async add(tx: Tx, row: CashReturnEntity): Promise<void> {
    await tx.repo(CashReturnEntity).insert(row);
  }

  async save(tx: Tx, id: string, changes: Partial<CashReturnEntity>): Promise<void> {
    await tx.repo(CashReturnEntity).update({ communityId: tx.community, id }, changes);
  }
}
