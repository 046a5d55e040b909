import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { companyRecordOf } from '../domain/company-record.ts';
import type { CompanyRecord } from '../domain/company-record.ts';
import { EvaluationStore } from '../store/evaluation.store.ts';

/** What those who worked for companies said of them, for everybody. */
@Injectable()
export class ReadCompanyRecords {
  constructor(
    private readonly evaluations: EvaluationStore,
    private readonly companies: PublicCompanies,
  ) {}

  /** Of those that anybody has evaluated; what is still blind is not counted, so that no number gives it away. Throws COMPANY_NOT_FOUND where one is no company here. */
  async run(tx: Tx, companyIds: readonly string[]): Promise<CompanyRecord[]> {
    const known = await this.companies.run(tx, companyIds);
    if (companyIds.some((id) => !known.has(id))) throw new Refusal('not_found', 'COMPANY_NOT_FOUND');
    return (await this.evaluations.tallies(tx, companyIds)).map(companyRecordOf);
  }
}
