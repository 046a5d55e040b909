import { Injectable } from '@nestjs/common';
import { canonicalText, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { checkCompanyPlan } from '../../domain/company/company-plan.ts';
import type { CompanyPlanTerms } from '../../domain/company/company-plan.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import type { KeptCompanyPlan } from '../../store/company/company-plan.store.ts';

/**
 * Sets what a community offers to companies. A plan that differs from what is kept gets a new version, and one that is missing
 * from the list is taken off the offer; whoever holds it keeps it. Throws PLAN_INCONSISTENT.
 */
@Injectable()
export class DefineCompanyPlans {
  constructor(private readonly plans: CompanyPlanStore) {}

  async run(tx: Tx, definitions: readonly CompanyPlanTerms[]): Promise<void> {
    await this.plans.hold(tx);
    const kept = new Map((await this.plans.all(tx)).map((plan) => [plan.key, plan]));
    for (const definition of definitions) {
      const terms = unwrap(checkCompanyPlan(definition));
      const before = kept.get(terms.key);
      const version = (before?.version ?? 0) + 1;
      if (!before?.active || saysOtherwise(before, terms))
        await this.plans.publish(tx, terms, { version, active: true });
      kept.delete(terms.key);
    }
    for (const { version, active, ...terms } of kept.values())
      if (active) await this.plans.publish(tx, terms, { version: version + 1, active: false });
  }
}

function saysOtherwise(before: KeptCompanyPlan, terms: CompanyPlanTerms): boolean {
  const { version: _version, active: _active, ...kept } = before;
  return canonicalText(kept) !== canonicalText(terms);
}
