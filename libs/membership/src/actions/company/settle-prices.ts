import { Injectable } from '@nestjs/common';
import { addDays, tokyoDateOf, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { feeAtRenewal } from '../../domain/company/agreed-price.ts';
import { companyPrice } from '../../domain/company/company-plan.ts';
import { companyFeeAgreed } from '../../membership.events.ts';
import type { CompanyHoldingEntity } from '../../store/company/company-holding.entity.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { CompanyPriceStore } from '../../store/company/company-price.store.ts';
import { PlanFeeMove } from './plan-fee-move.ts';

/** So many days before a renewal its fee is settled and told. */
const daysBefore = 45;

/**
 * Settles what the coming renewals of companies that pay by card cost: a price that was agreed with one of them begins with its renewal,
 * and the listed one follows with the first that comes after its last day. An invoice says so itself.
 */
@Injectable()
export class SettlePrices {
  constructor(
    private readonly holdings: CompanyHoldingStore,
    private readonly prices: CompanyPriceStore,
    private readonly plans: CompanyPlanStore,
    private readonly companies: CompanyStore,
    private readonly move: PlanFeeMove,
  ) {}

  /** Answers how many were settled; each once. */
  async run(tx: Tx): Promise<number> {
    const by = addDays(tokyoDateOf(tx.now), daysBefore);
    let settled = 0;
    for (const held of await this.holdings.renewingAtPrices(tx, by))
      if (await this.one(tx, held)) settled += 1;
    return settled;
  }

  private async one(tx: Tx, held: CompanyHoldingEntity): Promise<boolean> {
    const { companyId, planKey, planVersion, interval, amount, paidUntil } = held;
    const company = await this.companies.locked(tx, companyId);
    const plan = await this.plans.version(tx, planKey, planVersion);
    if (!company || !plan || paidUntil === null) return false;
    const listed = companyPrice(plan, company.employees, interval);
    if (!listed.ok) return false;
    const approved = await this.prices.approved(tx, companyId);
    const next = feeAtRenewal(approved, { planKey, interval, amount, paidUntil }, listed.value.amount);
    if (next === null) return false;
    const fee = { plan: plan.name, interval, now: yen(amount), next, on: paidUntil };
    if (!(await this.move.run(tx, held, { employees: company.employees, fee }))) return false;
    await tx.emit(companyFeeAgreed, { companyId });
    return true;
  }
}
