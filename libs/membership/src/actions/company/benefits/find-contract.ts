import { Injectable } from '@nestjs/common';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyContract } from '../../../domain/company/company-contract.ts';
import type { CompanyContract } from '../../../domain/company/company-contract.ts';
import { companyStanding } from '../../../domain/company/company-holding.ts';
import { contractPeriod } from '../../../domain/company/contract-period.ts';
import { partsGiven } from '../../../domain/company/quota.ts';
import type { Quota } from '../../../domain/company/quota.ts';
import type { WantedCounter } from '../../../store/company/benefits/benefit-counter.store.ts';
import type { CompanyHoldingEntity } from '../../../store/company/company-holding.entity.ts';
import { CompanyHoldingStore } from '../../../store/company/company-holding.store.ts';
import { CompanyPlanStore } from '../../../store/company/company-plan.store.ts';

/** What a company may use, by the version of the plan with which it began. */
export type Contract = CompanyContract<CompanyHoldingEntity>;

/** Finds the contract by which a company uses benefits: what counts today, or counted last. */
@Injectable()
export class FindContract {
  constructor(
    private readonly holdings: CompanyHoldingStore,
    private readonly plans: CompanyPlanStore,
  ) {}

  /** Null where the company never paid for a plan. */
  async run(tx: Tx, companyId: string): Promise<Contract | null> {
    const today = tokyoDateOf(tx.now);
    const { standing, holding } = companyStanding(await this.holdings.of(tx, companyId), today);
    const terms = holding && (await this.plans.version(tx, holding.planKey, holding.planVersion));
    return holding && terms && companyContract({ standing, holding }, terms, today);
  }
}

/** The counter of a quota on a day of a contract; the day must not lie before it. */
export function counterOf({ holding, beginning }: Contract, quota: Quota, day: TokyoDate): WantedCounter {
  const { id: holdingId, companyId, fromDay } = holding;
  const { kind, per } = quota;
  const period = contractPeriod(beginning, per, day) ?? { from: fromDay, until: addDays(fromDay, 1) };
  return { companyId, holdingId, kind, period, allowed: partsGiven(quota) };
}
