import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import type { KeptCompanyPlan } from '../../store/company/company-plan.store.ts';

/** Plans on offer to companies, in display order. */
@Injectable()
export class ListCompanyPlans {
  constructor(private readonly plans: CompanyPlanStore) {}

  async run(tx: Tx): Promise<KeptCompanyPlan[]> {
    return (await this.plans.all(tx)).filter(({ active }) => active);
  }
}
