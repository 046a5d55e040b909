import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyStore } from '../../store/company/company.store.ts';

/** Finds a company for whoever acts for it; to everybody else there is none. */
@Injectable()
export class OwnCompany {
  constructor(private readonly companies: CompanyStore) {}

  /** Throws COMPANY_NOT_FOUND. */
  async run(tx: Tx, accountId: string, companyId: string): Promise<CompanyEntity> {
    const company = await this.companies.own(tx, accountId, companyId);
    if (!company) throw new Refusal('not_found', 'COMPANY_NOT_FOUND');
    return company;
  }

  /** All that somebody acts for. */
  all(tx: Tx, accountId: string): Promise<CompanyEntity[]> {
    return this.companies.ofAccount(tx, accountId);
  }
}
