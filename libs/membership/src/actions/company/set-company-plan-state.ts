import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { NotePlanAct } from '../note-plan-act.ts';

/** A wish to offer a plan to companies or to stop that, with who and why. */
export type CompanyPlanStateWish = { key: string; offered: boolean; by: string; reason: string };

/**
 * Takes a plan for companies off the offer, or puts it back; whoever holds it keeps it and is renewed. Twice is once. Needs the identity
 * scope. Throws COMPANY_PLAN_NOT_FOUND and PLAN_REASON_MISSING.
 */
@Injectable()
export class SetCompanyPlanState {
  constructor(
    private readonly plans: CompanyPlanStore,
    private readonly note: NotePlanAct,
  ) {}

  async run(tx: Tx, { key, offered, by, reason }: CompanyPlanStateWish): Promise<void> {
    await this.plans.hold(tx);
    const plan = await this.plans.byKey(tx, key);
    if (!plan) throw new Refusal('not_found', 'COMPANY_PLAN_NOT_FOUND');
    const { version, active, ...terms } = plan;
    if (active === offered) return;
    await this.plans.publish(tx, terms, { version: version + 1, active: offered });
    await this.note.run(tx, { planKey: key, kind: offered ? 'offered' : 'stopped', by, reason });
  }
}
