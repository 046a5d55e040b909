import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';

/** The community's plans in display order; `active` tells which are on offer. */
@Injectable()
export class ListPlans {
  constructor(private readonly plans: PlanStore) {}

  run(tx: Tx): Promise<KeptPlan[]> {
    return this.plans.all(tx);
  }
}
