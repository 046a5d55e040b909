import { Injectable } from '@nestjs/common';
import { SubscriptionOf } from '@enishi/billing';
import type { Offer, SubscriptionView } from '@enishi/billing';
import { Refusal, addDays, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyChangeTiming } from '../../domain/company/company-change.ts';
import type { CompanyChangeOrder, CompanyDriver } from '../../domain/company/company-change.ts';
import { companyStanding } from '../../domain/company/company-holding.ts';
import { companyTitle } from '../../domain/company/company-profile.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import type { KeptCompanyPlan } from '../../store/company/company-plan.store.ts';
import { CompanySeatStore } from '../../store/company/company-seat.store.ts';
import { OfferToCompany } from './offer-to-company.ts';
import type { CompanyWish } from './offer-to-company.ts';

/** A change of a company's plan that makes sense today. */
export type PreparedCompanyChange = {
  order: CompanyChangeOrder & { plan: KeptCompanyPlan };
  offer: Offer;
  held: SubscriptionView;
};

/** Reads what a change of a company's plan starts from and whether it makes sense. Changes nothing. */
@Injectable()
export class PrepareCompanyChange {
  constructor(
    private readonly subscriptions: SubscriptionOf,
    private readonly offers: OfferToCompany,
    private readonly holdings: CompanyHoldingStore,
    private readonly plans: CompanyPlanStore,
    private readonly seats: CompanySeatStore,
  ) {}

  /**
   * Throws NOTHING_TO_CHANGE (no plan is paid for), COMPANY_ORDER_NOT_BEGUN, PLAN_PAID_AHEAD, COMPANY_FEE_LATE, COMPANY_CHANGE_WAITS,
   * COMPANY_SAME_PLAN, COMPANY_YEARS_DIFFER, INVOICE_NOT_OFFERED, COMPANY_CHANGE_YEARLY (all conflict) and the refusals of {@link OfferToCompany}.
   */
  async run(tx: Tx, company: CompanyEntity, wish: CompanyWish): Promise<PreparedCompanyChange> {
    const held = await this.subscriptions.run(tx, { kind: 'company', id: company.id });
    const { holding } = companyStanding(await this.holdings.of(tx, company.id), tokyoDateOf(tx.now));
    const running = changeable(held);
    const from = holding && (await this.plans.version(tx, running.offerKey, holding.planVersion));
    if (!from) throw new Refusal('conflict', 'NOTHING_TO_CHANGE');
    const today = await this.offers.run(tx, company, wish);
    const { plan } = today;
    const { invoiced, interval, amount, anchor, periodEnd } = running;
    if (plan.key === from.key && wish.interval === interval)
      throw new Refusal('conflict', 'COMPANY_SAME_PLAN');
    if ((plan.yearFrom ?? null) !== (from.yearFrom ?? null))
      throw new Refusal('conflict', 'COMPANY_YEARS_DIFFER', { last: addDays(periodEnd, -1) });
    if (invoiced && !plan.byInvoice) throw new Refusal('conflict', 'INVOICE_NOT_OFFERED');
    if (invoiced && wish.interval !== 'year') throw new Refusal('conflict', 'COMPANY_CHANGE_YEARLY');
    const seated = (await this.seats.openOf(tx, company.id)).filter(({ state }) => state !== 'invited');
    const driver: CompanyDriver = invoiced ? 'invoice' : 'card';
    const change = { from, plan, interval: wish.interval, held: { interval, amount, anchor, periodEnd } };
    const timing = companyChangeTiming({ ...change, amount: today.offer.amount });
    const { offer, agreed } = timing === 'now' ? today : await this.offers.run(tx, company, wish, periodEnd);
    const order = {
      ...{ ...change, title: companyTitle(company), employees: company.employees },
      ...{ timing, amount: offer.amount, agreed, driver, seated: seated.length },
    };
    return { order, offer, held: running };
  }
}

/** A subscription that can be changed: it has begun, is paid, and waits for nobody. */
function changeable(held: SubscriptionView | null): SubscriptionView {
  if (held?.status === 'incomplete' && held.invoiced)
    throw new Refusal('conflict', 'COMPANY_ORDER_NOT_BEGUN');
  if (!held?.live) throw new Refusal('conflict', 'NOTHING_TO_CHANGE');
  if (held.prepaid) throw new Refusal('conflict', 'PLAN_PAID_AHEAD', { last: addDays(held.periodEnd, -1) });
  if (held.status !== 'active') throw new Refusal('conflict', 'COMPANY_FEE_LATE');
  if (held.toConfirm) throw new Refusal('conflict', 'COMPANY_CHANGE_WAITS');
  return held;
}
