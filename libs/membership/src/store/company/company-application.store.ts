import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CompanyApplicationEntity } from './company-application.entity.ts';

/** Wishes for plans that the secretariat looks at first. */
@Injectable()
export class CompanyApplicationStore {
  /** A company's, newest first. */
  of(tx: Tx, companyId: string): Promise<CompanyApplicationEntity[]> {
    return tx.repo(CompanyApplicationEntity).find({
      where: { communityId: tx.community, companyId },
      order: { askedAt: 'DESC', id: 'DESC' },
      take: 20,
    });
  }

  /** One whose row stays locked until the commit: of two at the desk the second sees what the first decided. */
  async toDecide(tx: Tx, id: string): Promise<CompanyApplicationEntity | null> {
    const where = { communityId: tx.community, id };
    return isId(id)
      ? tx.repo(CompanyApplicationEntity).findOne({ where, lock: { mode: 'pessimistic_write' } })
      : null;
  }

  async add(tx: Tx, companyId: string, planKey: string): Promise<void> {
    await tx.repo(CompanyApplicationEntity).insert({
      ...{ id: newId(), communityId: tx.community, companyId, planKey, state: 'waiting', askedAt: tx.now },
      ...{ decidedBy: null, decidedAt: null, reason: null },
    });
  }

  async change(
    tx: Tx,
    id: string,
    changes: Partial<Pick<CompanyApplicationEntity, 'state' | 'decidedBy' | 'decidedAt' | 'reason'>>,
  ): Promise<void> {
    await tx.repo(CompanyApplicationEntity).update({ communityId: tx.community, id }, changes);
  }
}
