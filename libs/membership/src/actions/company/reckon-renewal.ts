import { Injectable } from '@nestjs/common';
import { yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { feeAtRenewal } from '../../domain/company/agreed-price.ts';
import { companyPrice } from '../../domain/company/company-plan.ts';
import type { CompanyHoldingEntity } from '../../store/company/company-holding.entity.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { CompanyPriceStore } from '../../store/company/company-price.store.ts';
import type { FeeFrom } from './write-of-prices.ts';

/** Reckons what the coming renewal of a company that pays by card costs because of prices of its own. Changes nothing. */
@Injectable()
export class ReckonRenewal {
  constructor(
    private readonly prices: CompanyPriceStore,
    private readonly plans: CompanyPlanStore,
  ) {}

  /** Null where it costs what is paid now, or no renewal is known. */
  async run(tx: Tx, held: CompanyHoldingEntity, employees: number): Promise<FeeFrom | null> {
    const { companyId, planKey, planVersion, interval, amount, paidUntil, versionOn } = held;
    // With the version that it follows then its fee was settled as well, a price of its own included.
    if (versionOn !== null && versionOn === paidUntil) return null;
    const plan = await this.plans.version(tx, planKey, planVersion);
    const listed = plan && companyPrice(plan, employees, interval);
    if (!listed?.ok || paidUntil === null) return null;
    const prices = await this.prices.approved(tx, companyId);
    const next = feeAtRenewal(prices, { planKey, interval, amount, paidUntil }, listed.value.amount);
    return next && { plan: plan!.name, interval, now: yen(amount), next, on: paidUntil };
  }
}
