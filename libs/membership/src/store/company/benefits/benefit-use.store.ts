import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { BenefitUseEntity } from './benefit-use.entity.ts';

/** The log of what companies used. */
@Injectable()
export class BenefitUseStore {
  async add(
    tx: Tx,
    use: Omit<BenefitUseEntity, 'communityId' | 'returnedAt' | 'returnedBy' | 'returnReason'>,
  ): Promise<void> {
    await tx.repo(BenefitUseEntity).insert({ ...use, communityId: tx.community });
  }

  byKey(tx: Tx, consumerKey: string): Promise<BenefitUseEntity | null> {
    return tx.repo(BenefitUseEntity).findOneBy({ communityId: tx.community, consumerKey });
  }

  async byId(tx: Tx, id: string): Promise<BenefitUseEntity | null> {
    return isId(id) ? tx.repo(BenefitUseEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  async giveBack(
    tx: Tx,
    id: string,
    returned: Pick<BenefitUseEntity, 'returnedBy' | 'returnReason'>,
  ): Promise<void> {
    const where = { communityId: tx.community, id };
    await tx.repo(BenefitUseEntity).update(where, { ...returned, returnedAt: tx.now });
  }

  /** What a company used within some days, the newest first, given back or not. */
  within(
    tx: Tx,
    companyId: string,
    { from, until, most }: { from: TokyoDate; until: TokyoDate; most: number },
  ): Promise<BenefitUseEntity[]> {
    return tx
      .repo(BenefitUseEntity)
      .createQueryBuilder('used')
      .where('used.community_id = :community and used.company_id = :companyId', {
        ...{ community: tx.community, companyId },
      })
      .andWhere('used.used_on >= :from and used.used_on < :until', { from, until })
      .orderBy('used.usedOn', 'DESC')
      .addOrderBy('used.id', 'DESC')
      .limit(most)
      .getMany();
  }
}
