import { Injectable } from '@nestjs/common';
import { yen } from '@enishi/kernel';
import type { Bilingual, BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { feeOfRenewal } from '../../domain/company/renewal-fee.ts';
import { CompanyFeeMoveStore } from '../../store/company/company-fee-move.store.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { ReckonRenewal } from './reckon-renewal.ts';

/** What a renewal is: of which plan, when, at what and for which size, and what is paid now. */
export type NextYear = {
  plan: Bilingual;
  /** Another plan than now begins. */
  changes: boolean;
  interval: BillingInterval;
  amount: Yen;
  now: Yen;
  on: TokyoDate;
  employees: number;
};

/** Reckons what the coming renewal of a company that pays by card is charged, from all that was agreed for it. Changes nothing. */
@Injectable()
export class ReckonNextYear {
  constructor(
    private readonly companies: CompanyStore,
    private readonly holdings: CompanyHoldingStore,
    private readonly moves: CompanyFeeMoveStore,
    private readonly plans: CompanyPlanStore,
    private readonly prices: ReckonRenewal,
  ) {}

  /** Null where nothing renews any more, or on another day. */
  async run(tx: Tx, companyId: string, holdingId: string, on: TokyoDate): Promise<NextYear | null> {
    const company = await this.companies.byId(tx, companyId);
    const held = (await this.holdings.of(tx, companyId)).find(({ id }) => id === holdingId);
    if (!company || !held || held.cancelsOn !== null || held.paidUntil !== on) return null;
    const { planKey, interval, amount, nextPlanKey, nextInterval, nextAmount } = held;
    const plan = await this.plans.byKey(tx, nextPlanKey ?? planKey);
    if (!plan) return null;
    const { employees } = company;
    const told = { plan: plan.name, now: yen(amount), on, employees };
    if (nextPlanKey !== null && nextAmount !== null)
      return { ...told, changes: true, interval: nextInterval ?? interval, amount: yen(nextAmount) };
    const bySize = (await this.moves.standing(tx, held))?.amount ?? null;
    const ofItsOwn = (await this.prices.run(tx, held, employees))?.next ?? null;
    return {
      ...{ ...told, changes: false, interval },
      amount: yen(feeOfRenewal(amount, { bySize, ofItsOwn })),
    };
  }
}
