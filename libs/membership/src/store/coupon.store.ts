import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { IsNull } from 'typeorm';
import { CouponEntity } from './coupon.entity.ts';

/** Coupons of the transaction's community. */
@Injectable()
export class CouponStore {
  async find(tx: Tx, id: string): Promise<CouponEntity | null> {
    return isId(id) ? tx.repo(CouponEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  /** The newest ones, newest first. */
  all(tx: Tx): Promise<CouponEntity[]> {
    const where = { communityId: tx.community };
    return tx.repo(CouponEntity).find({ where, order: { madeAt: 'DESC', id: 'DESC' }, take: 200 });
  }

  /**
   * The coupon of a code: the one in use, or else the one that was stopped last. With `hold` its row stays locked until the commit, so
   * that of two orders with its last use the second waits and then counts the first.
   */
  async byCode(tx: Tx, code: string, { hold }: { hold: boolean }): Promise<CouponEntity | null> {
    return tx.repo(CouponEntity).findOne({
      where: { communityId: tx.community, code },
      order: { stoppedAt: { direction: 'DESC', nulls: 'FIRST' } },
      ...(hold ? { lock: { mode: 'pessimistic_write' } } : {}),
    });
  }

  isInUse(tx: Tx, code: string): Promise<boolean> {
    return tx.repo(CouponEntity).existsBy({ communityId: tx.community, code, stoppedAt: IsNull() });
  }

  async add(tx: Tx, coupon: CouponEntity): Promise<void> {
    await tx.repo(CouponEntity).insert(coupon);
  }

  /** Stopping twice is stopping once. */
  async stop(tx: Tx, id: string, stoppedBy: string): Promise<void> {
    const where = { communityId: tx.community, id, stoppedAt: IsNull() };
    await tx.repo(CouponEntity).update(where, { stoppedBy, stoppedAt: tx.now });
  }
}
