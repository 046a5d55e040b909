import { Injectable } from '@nestjs/common';
import { canonicalText, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import { checkPlan } from '../domain/plan.ts';
import type { PlanTerms } from '../domain/plan.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';

/**
 * Sets what a community offers. A plan that differs from what is kept gets a new version, an equal one none, and one
 * that is missing from the list is taken off the offer; whoever holds it keeps it at the price they agreed to.
 * Throws PLAN_INCONSISTENT.
 */
@Injectable()
export class DefinePlans {
  constructor(private readonly plans: PlanStore) {}

  async run(tx: Tx, definitions: readonly PlanTerms[]): Promise<void> {
    const kept = new Map((await this.plans.all(tx)).map((plan) => [plan.key, plan]));
    for (const definition of definitions) {
      const terms = unwrap(checkPlan(definition));
      const before = kept.get(terms.key);
      if (!before) await this.plans.create(tx, terms);
      else if (!before.active || saysOtherwise(before, terms)) await this.plans.revise(tx, before, terms);
      kept.delete(terms.key);
    }
    for (const left of kept.values()) if (left.active) await this.plans.retire(tx, left.key);
  }
}

function saysOtherwise(before: KeptPlan, terms: PlanTerms): boolean {
  const { id: _id, version: _version, active: _active, archived: _archived, ...kept } = before;
  return canonical(kept) !== canonical(terms);
}

/** The order in which prices are listed says nothing, nor whether it is left out that a year begins with joining. */
function canonical(terms: PlanTerms): string {
  const prices = [...terms.prices].sort((a, b) => (a.interval < b.interval ? -1 : 1));
  return canonicalText({
    ...terms,
    yearFrom: terms.yearFrom ?? null,
    reductions: terms.reductions ?? [],
    prices,
  });
}
