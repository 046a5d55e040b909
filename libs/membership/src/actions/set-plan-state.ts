import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { mayComeInto, planState } from '../domain/plan-state.ts';
import type { PlanState } from '../domain/plan-state.ts';
import { PlanStore } from '../store/plan.store.ts';
import { NotePlanAct } from './note-plan-act.ts';

/** A wish to stop, offer or archive a plan, with who and why. */
export type PlanStateWish = { key: string; state: PlanState; by: string; reason: string };

/**
 * Takes a plan off the offer, puts it back, or lays it in the archive. Nothing is deleted: whoever holds it keeps it at the price
 * they agreed to, and it renews. Doing it twice changes nothing. Needs the identity scope. Throws PLAN_NOT_FOUND,
 * PLAN_IN_ARCHIVE, PLAN_REASON_MISSING, and PLAN_NEEDED for the free plan, to which everybody returns when a paid one ends.
 */
@Injectable()
export class SetPlanState {
  constructor(
    private readonly plans: PlanStore,
    private readonly note: NotePlanAct,
  ) {}

  async run(tx: Tx, { key, state, by, reason }: PlanStateWish): Promise<void> {
    await this.plans.hold(tx);
    const plan = await this.plans.byKey(tx, key);
    if (!plan) throw new Refusal('not_found', 'PLAN_NOT_FOUND');
    if (planState(plan) === state) return;
    unwrap(mayComeInto(plan, state));
    await this.note.run(tx, { planKey: key, kind: state, by, reason });
    await this.plans.setState(tx, key, { active: state === 'offered', archived: state === 'archived' });
  }
}
