import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { companyRecordOf } from '../domain/company-record.ts';
import type { CompanyRecord } from '../domain/company-record.ts';
import { EvaluationStore } from '../store/evaluation.store.ts';

/** What those who worked for companies said of them, for everybody. */
@Injectable()
export class ReadCompanyRecords {
  constructor(private readonly evaluations: EvaluationStore) {}

  /** Of those that anybody has evaluated; what is still blind is not counted, so that no number gives it away. */
  async run(tx: Tx, companyIds: readonly string[]): Promise<CompanyRecord[]> {
    return (await this.evaluations.tallies(tx, companyIds)).map(companyRecordOf);
  }
}
