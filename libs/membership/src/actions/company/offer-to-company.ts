import { Injectable } from '@nestjs/common';
import type { Offer } from '@enishi/billing';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { agreedOn } from '../../domain/company/agreed-price.ts';
import type { AgreedTerms } from '../../domain/company/agreed-price.ts';
import { companyPrice, pricedForCompany } from '../../domain/company/company-plan.ts';
import { CompanyApplicationStore } from '../../store/company/company-application.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { CompanyPriceStore } from '../../store/company/company-price.store.ts';
import type { KeptCompanyPlan } from '../../store/company/company-plan.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { offerAt } from '../member-offer.ts';

/** What a company wishes to order. */
export type CompanyWish = { planKey: string; interval: BillingInterval };

/** A plan at the price of one company. `agreed` where that is one of its own, or of a quote: what follows it, and until when it holds. */
export type OfferedPlan = { plan: KeptCompanyPlan; offer: Offer; agreed: AgreedTerms | null };

/** Says what a plan costs a company, however it pays. */
@Injectable()
export class OfferToCompany {
  constructor(
    private readonly plans: CompanyPlanStore,
    private readonly applications: CompanyApplicationStore,
    private readonly prices: CompanyPriceStore,
  ) {}

  /**
   * To be ordered today, for what begins on a day. Throws COMPANY_PLAN_NOT_FOUND, COMPANY_NEEDS_APPROVAL (forbidden), COMPANY_CONTACT_MISSING (conflict) and
   * INTERVAL_NOT_OFFERED.
   */
  async run(
    tx: Tx,
    company: CompanyEntity,
    { planKey, interval }: CompanyWish,
    on: TokyoDate = tokyoDateOf(tx.now),
  ): Promise<OfferedPlan> {
    const plan = await this.plans.byKey(tx, planKey);
    if (!plan?.active) throw new Refusal('not_found', 'COMPANY_PLAN_NOT_FOUND');
    if (company.contactEmail === '') throw new Refusal('conflict', 'COMPANY_CONTACT_MISSING');
    if (plan.needsApproval && !(await this.approved(tx, company, planKey)))
      throw new Refusal('forbidden', 'COMPANY_NEEDS_APPROVAL');
    return this.priced(tx, company, { plan, interval, on });
  }

  /** To go on with from a day on, also where the plan is no longer on offer; null where there is no such plan or price. */
  async again(
    tx: Tx,
    company: CompanyEntity,
    { planKey, interval }: CompanyWish,
    on: TokyoDate,
  ): Promise<OfferedPlan | null> {
    const plan = await this.plans.byKey(tx, planKey);
    return plan && companyPrice(plan, company.employees, interval).ok
      ? this.priced(tx, company, { plan, interval, on })
      : null;
  }

  /** The listed price of its size, or the one that was agreed with it for what begins on that day, if that is lower. */
  private async priced(
    tx: Tx,
    company: CompanyEntity,
    { plan, interval, on: day }: { plan: KeptCompanyPlan; interval: BillingInterval; on: TokyoDate },
  ): Promise<OfferedPlan> {
    const offer = offerOf(plan, company, interval);
    const approved = await this.prices.approved(tx, company.id);
    const own = agreedOn(approved, { planKey: plan.key, interval }, { day, listed: offer.amount });
    if (!own) return { plan, offer, agreed: null };
    const agreed = { regular: offer.amount, validUntil: own.validUntil };
    return { plan, offer: { ...offer, amount: own.amount }, agreed };
  }

  /** The newest word of the secretariat about the plan counts. */
  private async approved(tx: Tx, { id }: CompanyEntity, planKey: string): Promise<boolean> {
    const decided = (await this.applications.of(tx, id)).find((each) => each.planKey === planKey);
    return decided?.state === 'approved';
  }
}

function offerOf(plan: KeptCompanyPlan, { employees }: CompanyEntity, interval: BillingInterval): Offer {
  const { amount } = unwrap(companyPrice(plan, employees, interval));
  return offerAt(pricedForCompany(plan, employees), interval, amount, 'membership_corporate');
}
