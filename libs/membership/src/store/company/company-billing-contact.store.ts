import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { CompanyBillingContactEntity } from './company-billing-contact.entity.ts';

/** Whom to write to about companies' money. */
@Injectable()
export class CompanyBillingContactStore {
  of(tx: Tx, companyId: string): Promise<CompanyBillingContactEntity | null> {
    return tx.repo(CompanyBillingContactEntity).findOneBy({ communityId: tx.community, companyId });
  }

  async keep(tx: Tx, contact: Omit<CompanyBillingContactEntity, 'communityId'>): Promise<void> {
    await tx
      .repo(CompanyBillingContactEntity)
      .upsert({ ...contact, communityId: tx.community }, ['companyId']);
  }

  async forget(tx: Tx, companyId: string): Promise<void> {
    await tx.repo(CompanyBillingContactEntity).delete({ communityId: tx.community, companyId });
  }
}
