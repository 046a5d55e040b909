import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyStanding } from '../../domain/company/company-holding.ts';
import type { CompanyPlanTerms } from '../../domain/company/company-plan.ts';
import { feeBySize } from '../../domain/company/fee-by-size.ts';
import type { FeeBySize } from '../../domain/company/fee-by-size.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyFeeMoveStore } from '../../store/company/company-fee-move.store.ts';
import type { CompanyHoldingEntity } from '../../store/company/company-holding.entity.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyPriceStore } from '../../store/company/company-price.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';

/** What a running fee becomes with another number of employees, from the renewal `on`. */
export type ReviewedFee = FeeBySize & {
  holding: CompanyHoldingEntity;
  plan: CompanyPlanTerms;
  on: TokyoDate;
  /** Another fee was agreed to already in this term. */
  moved: boolean;
};

/** Reckons what another number of employees costs a company from its next renewal on. Changes nothing. */
@Injectable()
export class ReviewCompanyFee {
  constructor(
    private readonly holdings: CompanyHoldingStore,
    private readonly moves: CompanyFeeMoveStore,
    private readonly plans: CompanyPlanStore,
    private readonly prices: CompanyPriceStore,
  ) {}

  /** Throws COMPANY_CHANGE_PLANNED (conflict) beside a change of plan that waits. Null where no fee is charged again, or it does not follow the size. */
  async run(tx: Tx, { id, employees: before }: CompanyEntity, after: number): Promise<ReviewedFee | null> {
    const { standing, holding } = companyStanding(await this.holdings.of(tx, id), tokyoDateOf(tx.now));
    const runs = standing === 'current' || standing === 'grace';
    if (!runs || !holding || holding.cancelsOn !== null || holding.paidUntil === null) return null;
    // Another year is ordered, and reckoned then.
    if (holding.prepaid) return null;
    // A plan that is planned has its own fee: on invoice it is reckoned by the size at the renewal, at a card it was fixed with the order.
    if (holding.nextPlanKey !== null && holding.invoiced) return null;
    if (holding.nextPlanKey !== null) throw new Refusal('conflict', 'COMPANY_CHANGE_PLANNED');
    const moved = (await this.moves.standing(tx, holding)) !== null;
    // An invoice for the next term is reckoned from the plan as it stands then; a card goes on with the version that was ordered, or that it follows then.
    const { planKey, planVersion, nextVersion, versionOn, invoiced } = holding;
    const follows = versionOn === holding.paidUntil ? nextVersion : null;
    const plan = invoiced
      ? await this.plans.byKey(tx, planKey)
      : await this.plans.version(tx, planKey, follows ?? planVersion);
    const { interval, amount, paidUntil: on } = holding;
    const prices = await this.prices.approved(tx, id);
    const held = { interval, amount, moved, prices, renewsOn: on };
    const fee = plan && feeBySize(plan, { before, after }, held);
    return plan && fee && { ...fee, holding, plan, on, moved };
  }
}
