import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { IsNull, Not } from 'typeorm';
import { CompanyDomainEntity } from './company-domain.entity.ts';

/** Domains of companies. */
@Injectable()
export class CompanyDomainStore {
  of(tx: Tx, companyId: string): Promise<CompanyDomainEntity[]> {
    return tx
      .repo(CompanyDomainEntity)
      .find({ where: { communityId: tx.community, companyId }, order: { domain: 'ASC', id: 'ASC' } });
  }

  /** The one that is proved; of at most one company. */
  proved(tx: Tx, domain: string): Promise<CompanyDomainEntity | null> {
    return tx
      .repo(CompanyDomainEntity)
      .findOneBy({ communityId: tx.community, domain, provedAt: Not(IsNull()) });
  }

  async byId(tx: Tx, companyId: string, id: string): Promise<CompanyDomainEntity | null> {
    const where = { communityId: tx.community, companyId, id };
    return isId(id) ? tx.repo(CompanyDomainEntity).findOneBy(where) : null;
  }

  async add(
    tx: Tx,
    domain: Pick<CompanyDomainEntity, 'companyId' | 'domain'> & Partial<CompanyDomainEntity>,
  ): Promise<CompanyDomainEntity> {
    const row: CompanyDomainEntity = {
      ...{ id: newId(), communityId: tx.community, address: '', codeHash: null, codeUntil: null, tries: 0 },
      ...{ provedAt: null, provedBy: null },
      ...domain,
    };
    await tx.repo(CompanyDomainEntity).insert(row);
    return row;
  }

  async change(tx: Tx, id: string, changes: Partial<CompanyDomainEntity>): Promise<void> {
    await tx.repo(CompanyDomainEntity).update({ communityId: tx.community, id }, changes);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.repo(CompanyDomainEntity).delete({ communityId: tx.community, id });
  }
}
