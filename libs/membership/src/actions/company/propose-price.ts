import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { checkedProposal } from '../../domain/company/agreed-price.ts';
import { companyPrice } from '../../domain/company/company-plan.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { CompanyPriceStore } from '../../store/company/company-price.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';

/** A price as somebody at the desk proposes it: yen with tax per interval, the last day on which a period may begin at it, and why. */
export type PriceProposal = {
  planKey: string;
  interval: BillingInterval;
  amount: number;
  validUntil: TokyoDate;
  reason: string;
  by: string;
};

/** Proposes a price for one company and plan. It counts once somebody else has approved it. */
@Injectable()
export class ProposePrice {
  constructor(
    private readonly plans: CompanyPlanStore,
    private readonly prices: CompanyPriceStore,
    private readonly turns: CompanyTurnStore,
  ) {}

  /** Throws COMPANY_PLAN_NOT_FOUND, INTERVAL_NOT_OFFERED, PRICE_WAITING (conflict), and the refusals of `checkedProposal`. */
  async run(tx: Tx, { id: companyId, employees }: CompanyEntity, proposal: PriceProposal): Promise<void> {
    const { planKey, interval, by: proposedBy, ...typed } = proposal;
    const plan = await this.plans.byKey(tx, planKey);
    if (!plan) throw new Refusal('not_found', 'COMPANY_PLAN_NOT_FOUND');
    const listed = unwrap(companyPrice(plan, employees, interval)).amount;
    const checked = unwrap(checkedProposal(typed, { listed, yearFrom: plan.yearFrom }, tokyoDateOf(tx.now)));
    if (!(await this.prices.propose(tx, { companyId, planKey, interval, listed, proposedBy, ...checked })))
      throw new Refusal('conflict', 'PRICE_WAITING');
    const { amount, validUntil: until, reason } = checked;
    await this.turns.append(tx, companyId, {
      ...{ kind: 'price_proposed', actor: proposedBy, amount },
      facts: { plan_ja: plan.name.ja, plan_en: plan.name.en, until, reason },
    });
  }
}
