import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { BenefitKind } from '../../../domain/company/benefit-kinds.ts';
import type { Drawn } from '../../../domain/company/benefit-use.ts';
import { BenefitGrantEntity } from './benefit-grant.entity.ts';

/** What companies were given besides their plans. */
@Injectable()
export class BenefitGrantStore {
  async add(tx: Tx, grant: Omit<BenefitGrantEntity, 'id' | 'communityId' | 'used'>): Promise<void> {
    await tx.repo(BenefitGrantEntity).insert({ id: newId(), communityId: tx.community, used: 0, ...grant });
  }

  /** Those of one benefit that can be used on a day, locked until the commit; the one that ends soonest first. */
  hold(tx: Tx, companyId: string, kind: BenefitKind, day: TokyoDate): Promise<BenefitGrantEntity[]> {
    return tx
      .repo(BenefitGrantEntity)
      .createQueryBuilder('given')
      .where('given.community_id = :community and given.company_id = :companyId and given.kind = :kind', {
        ...{ community: tx.community, companyId, kind },
      })
      .andWhere('given.granted_on <= :day and given.ends_on >= :day', { day })
      .orderBy('given.endsOn')
      .addOrderBy('given.id')
      .limit(100)
      .setLock('pessimistic_write')
      .getMany();
  }

  /** Adds to what was used of each, or with `-1` gives it back. */
  async count(tx: Tx, drawn: readonly Drawn[], sign: 1 | -1): Promise<void> {
    for (const { grantId, parts } of drawn)
      if (grantId !== null)
        await tx.change(
          'update membership.benefit_grant set used = used + $3 where community_id = $1 and id = $2',
          [tx.community, grantId, sign * parts],
        );
  }

  /** All that can or could be used on or after a day, oldest first. */
  since(tx: Tx, companyId: string, day: TokyoDate): Promise<BenefitGrantEntity[]> {
    return tx
      .repo(BenefitGrantEntity)
      .createQueryBuilder('given')
      .where('given.community_id = :community and given.company_id = :companyId', {
        ...{ community: tx.community, companyId },
      })
      .andWhere('given.ends_on >= :day', { day })
      .orderBy('given.grantedOn')
      .addOrderBy('given.id')
      .limit(200)
      .getMany();
  }
}
