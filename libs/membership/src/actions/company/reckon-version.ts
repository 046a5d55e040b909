import { Injectable } from '@nestjs/common';
import { tokyoDateOf, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { feeOfVersion, followsOn } from '../../domain/company/version-follow.ts';
import type { CompanyHoldingEntity } from '../../store/company/company-holding.entity.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import type { KeptCompanyPlan } from '../../store/company/company-plan.store.ts';
import { CompanyPriceStore } from '../../store/company/company-price.store.ts';

/** The version that a renewal by card begins with, and what it costs the company from then on. */
export type VersionAhead = { plan: KeptCompanyPlan; on: TokyoDate; now: Yen; next: Yen; told: boolean };

/** Reckons which version a company that pays by card follows with a renewal that is near enough, and at which fee. Changes nothing. */
@Injectable()
export class ReckonVersion {
  constructor(
    private readonly plans: CompanyPlanStore,
    private readonly prices: CompanyPriceStore,
  ) {}

  /** Null where there is no newer version, or its renewal is too far ahead or too near to be told of yet. */
  async run(tx: Tx, held: CompanyHoldingEntity, employees: number): Promise<VersionAhead | null> {
    const { companyId, planKey, planVersion, nextVersion, versionOn, interval, paidUntil } = held;
    const plan = await this.plans.byKey(tx, planKey);
    const before = await this.plans.version(tx, planKey, planVersion);
    if (!plan || !before || paidUntil === null || plan.version <= planVersion) return null;
    const told = nextVersion === plan.version && versionOn !== null;
    const on = told ? versionOn : followsOn({ ...held, paidUntil }, tokyoDateOf(tx.now));
    if (on === null) return null;
    const prices = await this.prices.approved(tx, companyId);
    const now = yen(held.amount);
    const next = feeOfVersion({ before, after: plan }, { interval, amount: now, employees }, { prices, on });
    return { plan, on, now, next, told };
  }
}
