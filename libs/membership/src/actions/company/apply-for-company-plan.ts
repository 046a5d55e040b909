import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CompanyApplicationStore } from '../../store/company/company-application.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';

/** Asks the secretariat for a plan that it looks at before anything can be paid. */
@Injectable()
export class ApplyForCompanyPlan {
  constructor(
    private readonly companies: CompanyStore,
    private readonly plans: CompanyPlanStore,
    private readonly applications: CompanyApplicationStore,
    private readonly turns: CompanyTurnStore,
  ) {}

  /**
   * Asking twice is asking once; after a refusal it may be asked for again. Throws COMPANY_PLAN_NOT_FOUND and
   * COMPANY_NEEDS_NO_APPROVAL (conflict).
   */
  async run(tx: Tx, company: CompanyEntity, planKey: string): Promise<void> {
    const plan = await this.plans.byKey(tx, planKey);
    if (!plan?.active) throw new Refusal('not_found', 'COMPANY_PLAN_NOT_FOUND');
    if (!plan.needsApproval) throw new Refusal('conflict', 'COMPANY_NEEDS_NO_APPROVAL');
    await this.companies.locked(tx, company.id);
    const newest = (await this.applications.of(tx, company.id)).find((each) => each.planKey === planKey);
    if (newest?.state === 'waiting' || newest?.state === 'approved') return;
    await this.applications.add(tx, company.id, planKey);
    const { name } = plan;
    await this.turns.append(tx, company.id, {
      kind: 'plan_asked',
      facts: { plan_ja: name.ja, plan_en: name.en },
    });
  }
}
