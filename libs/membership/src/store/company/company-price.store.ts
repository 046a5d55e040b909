import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { In } from 'typeorm';
import type { AgreedPriceState } from '../../domain/company/agreed-price.ts';
import { CompanyPriceEntity } from './company-price.entity.ts';

/** A proposal as it is made. */
export type NewPrice = Omit<
  CompanyPriceEntity,
  'id' | 'communityId' | 'state' | 'proposedAt' | 'decidedBy' | 'decidedAt'
>;

/** Prices that were proposed for single companies. */
@Injectable()
export class CompanyPriceStore {
  /** A company's, newest first. */
  of(tx: Tx, companyId: string): Promise<CompanyPriceEntity[]> {
    return tx.repo(CompanyPriceEntity).find({
      where: { communityId: tx.community, companyId },
      order: { proposedAt: 'DESC', id: 'DESC' },
      take: 50,
    });
  }

  /** Those of a company that were approved once, also where they were ended since; the newest word first. */
  approved(tx: Tx, companyId: string): Promise<CompanyPriceEntity[]> {
    return tx.repo(CompanyPriceEntity).find({
      where: { communityId: tx.community, companyId, state: In(['approved', 'ended']) },
      order: { decidedAt: 'DESC', id: 'DESC' },
      take: 50,
    });
  }

  /** One whose row stays locked until the commit: of two at the desk the second sees what the first decided. */
  async toDecide(tx: Tx, id: string): Promise<CompanyPriceEntity | null> {
    const where = { communityId: tx.community, id };
    return isId(id)
      ? tx.repo(CompanyPriceEntity).findOne({ where, lock: { mode: 'pessimistic_write' } })
      : null;
  }

  /** False where one for the same plan and interval waits already. */
  async propose(tx: Tx, price: NewPrice): Promise<boolean> {
    const begun = { id: newId(), communityId: tx.community, state: 'proposed', proposedAt: tx.now } as const;
    const { raw } = await tx
      .repo(CompanyPriceEntity)
      .createQueryBuilder()
      .insert()
      .values({ ...price, ...begun, decidedBy: null, decidedAt: null })
      .orIgnore()
      .returning('id')
      .execute();
    return (raw as unknown[]).length === 1;
  }

  async decide(tx: Tx, id: string, { state, by }: { state: AgreedPriceState; by: string }): Promise<void> {
    await tx
      .repo(CompanyPriceEntity)
      .update({ communityId: tx.community, id }, { state, decidedBy: by, decidedAt: tx.now });
  }
}
