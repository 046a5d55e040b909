import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { BenefitCounterStore } from '../../../store/company/benefits/benefit-counter.store.ts';
import { FindContract, counterOf } from './find-contract.ts';

/**
 * Begins the counters of a company's period, and sets what is allowed when its plan has changed: the new plan's whole quota, less
 * what was used in the period. Nothing is prorated, since an unlimited or yearly thing has no half.
 */
@Injectable()
export class BeginCounters {
  constructor(
    private readonly contract: FindContract,
    private readonly counters: BenefitCounterStore,
  ) {}

  async run(tx: Tx, companyId: string): Promise<void> {
    const contract = await this.contract.run(tx, companyId);
    if (!contract?.open) return;
    const wanted = contract.quotas.map((quota) => counterOf(contract, quota, contract.day));
    await this.counters.begin(tx, wanted);
  }
}
