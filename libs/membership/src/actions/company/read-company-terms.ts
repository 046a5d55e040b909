import { Injectable } from '@nestjs/common';
import { ReviewOrder } from '@enishi/billing';
import type { Offer } from '@enishi/billing';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { BillingInterval } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyDisclosure } from '../../domain/company/company-disclosure.ts';
import { companyPrice, pricedForCompany } from '../../domain/company/company-plan.ts';
import { companyTitle } from '../../domain/company/company-profile.ts';
import type { SubscriptionDisclosure } from '../../domain/subscription-disclosure.ts';
import { CompanyApplicationStore } from '../../store/company/company-application.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import type { KeptCompanyPlan } from '../../store/company/company-plan.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { offerAt } from '../member-offer.ts';

/** What a company wishes to order. */
export type CompanyWish = { planKey: string; interval: BillingInterval };

/** The final confirmation page of a company's order. */
export type CompanyTerms = { plan: KeptCompanyPlan; offer: Offer; disclosure: SubscriptionDisclosure };

/** Computes what a company's order placed today says; the same for the page that shows it and the press of its button. */
@Injectable()
export class ReadCompanyTerms {
  constructor(
    private readonly plans: CompanyPlanStore,
    private readonly applications: CompanyApplicationStore,
    private readonly ground: ReviewOrder,
  ) {}

  /**
   * Throws COMPANY_PLAN_NOT_FOUND, COMPANY_NEEDS_APPROVAL (forbidden), COMPANY_CONTACT_MISSING (conflict), INTERVAL_NOT_OFFERED and
   * billing's ALREADY_SUBSCRIBED.
   */
  async run(tx: Tx, company: CompanyEntity, { planKey, interval }: CompanyWish): Promise<CompanyTerms> {
    const plan = await this.plans.byKey(tx, planKey);
    if (!plan?.active) throw new Refusal('not_found', 'COMPANY_PLAN_NOT_FOUND');
    if (company.contactEmail === '') throw new Refusal('conflict', 'COMPANY_CONTACT_MISSING');
    if (plan.needsApproval && !(await this.approved(tx, company, planKey)))
      throw new Refusal('forbidden', 'COMPANY_NEEDS_APPROVAL');
    const { employees } = company;
    const { amount } = unwrap(companyPrice(plan, employees, interval));
    const offer = offerAt(pricedForCompany(plan, employees), interval, amount, 'membership_corporate');
    await this.ground.run(tx, { kind: 'company', id: company.id }, { offer, means: 'card' });
    const order = { title: companyTitle(company), employees };
    const disclosure = companyDisclosure(plan, order, { interval, today: tokyoDateOf(tx.now) });
    return { plan, offer, disclosure };
  }

  /** The newest word of the secretariat about the plan counts. */
  private async approved(tx: Tx, { id }: CompanyEntity, planKey: string): Promise<boolean> {
    const decided = (await this.applications.of(tx, id)).find((each) => each.planKey === planKey);
    return decided?.state === 'approved';
  }
}
