import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { DeskMemberStore } from '../store/desk-member.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';

/** Every plan, on offer or not, with how many members hold it now. */
@Injectable()
export class CountByPlan {
  constructor(
    private readonly plans: PlanStore,
    private readonly members: DeskMemberStore,
  ) {}

  async run(tx: Tx): Promise<{ plan: KeptPlan; count: number }[]> {
    const counts = await this.members.countByPlan(tx);
    return (await this.plans.all(tx)).map((plan) => ({ plan, count: counts.get(plan.key) ?? 0 }));
  }
}
