import { Injectable } from '@nestjs/common';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyStanding, lastUsableDay } from '../../../domain/company/company-holding.ts';
import { contractPeriod } from '../../../domain/company/contract-period.ts';
import type { ContractBeginning } from '../../../domain/company/contract-period.ts';
import { partsGiven } from '../../../domain/company/quota.ts';
import type { Quota } from '../../../domain/company/quota.ts';
import type { WantedCounter } from '../../../store/company/benefits/benefit-counter.store.ts';
import type { CompanyHoldingEntity } from '../../../store/company/company-holding.entity.ts';
import { CompanyHoldingStore } from '../../../store/company/company-holding.store.ts';
import { CompanyPlanStore } from '../../../store/company/company-plan.store.ts';

/** What a company may use, by the version of the plan with which it began. */
export type Contract = {
  holding: CompanyHoldingEntity;
  planName: Bilingual;
  seats: number;
  quotas: readonly Quota[];
  /** From what its years and months are counted. */
  beginning: ContractBeginning;
  /** Whether benefits can be used today; within grace they can. */
  open: boolean;
  /** Today, or the last usable day of what is over. */
  day: TokyoDate;
};

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
    if (!holding || !terms) return null;
    const open = standing === 'current' || standing === 'grace';
    const last = lastUsableDay(holding) ?? today;
    const ended = last < holding.fromDay ? holding.fromDay : last;
    const { name: planName, seats, quotas, yearFrom = null } = terms;
    const beginning = { began: holding.fromDay, yearFrom };
    return { holding, planName, seats, quotas, beginning, open, day: open ? today : ended };
  }
}

/** The counter of a quota on a day of a contract; the day must not lie before it. */
export function counterOf({ holding, beginning }: Contract, quota: Quota, day: TokyoDate): WantedCounter {
  const { id: holdingId, companyId, fromDay } = holding;
  const { kind, per } = quota;
  const period = contractPeriod(beginning, per, day) ?? { from: fromDay, until: addDays(fromDay, 1) };
  return { companyId, holdingId, kind, period, allowed: partsGiven(quota) };
}
