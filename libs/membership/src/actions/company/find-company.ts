import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyStore } from '../../store/company/company.store.ts';

/** Finds a company of the community for the desk. */
@Injectable()
export class FindCompany {
  constructor(private readonly companies: CompanyStore) {}

  /** Throws COMPANY_NOT_FOUND. */
  async run(tx: Tx, companyId: string): Promise<CompanyEntity> {
    const company = await this.companies.byId(tx, companyId);
    if (!company) throw new Refusal('not_found', 'COMPANY_NOT_FOUND');
    return company;
  }
}
