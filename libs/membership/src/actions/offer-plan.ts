import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { PlanStore } from '../store/plan.store.ts';

/**
 * Takes a plan off the offer or puts it back. Nothing is deleted: whoever holds it keeps it at the price they agreed to, and it
 * renews. Doing it twice changes nothing. Throws PLAN_NOT_FOUND, and PLAN_NEEDED for the free plan, to which everybody
 * returns when a paid one ends.
 */
@Injectable()
export class OfferPlan {
  constructor(private readonly plans: PlanStore) {}

  async run(tx: Tx, key: string, offered: boolean): Promise<void> {
    const plan = await this.plans.byKey(tx, key);
    if (!plan) throw new Refusal('not_found', 'PLAN_NOT_FOUND');
    if (plan.active === offered) return;
    if (!offered && plan.kind === 'free') throw new Refusal('conflict', 'PLAN_NEEDED');
    if (offered) await this.plans.reopen(tx, key);
    else await this.plans.retire(tx, key);
  }
}
