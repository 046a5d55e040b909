import { Injectable } from '@nestjs/common';
import { StartCheckout } from '@enishi/billing';
import type { CheckoutView } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import { Links } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { companyTitle } from '../../domain/company/company-profile.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import type { OrderOrigin } from '../begin-checkout.ts';
import { ReadCompanyTerms } from './read-company-terms.ts';
import type { CompanyOrderWish, CompanyTerms } from './read-company-terms.ts';

/** A press of the final order button; the key was made with the page. */
export type CompanyOrder = CompanyOrderWish & { fingerprint: string; idempotencyKey: string };

/**
 * Orders a plan for a company and hands over to payment by card or at a convenience store. Only what was shown is sold: DISCLOSURE_CHANGED (conflict). Throws
 * the refusals of {@link ReadCompanyTerms} and of billing.
 */
@Injectable()
export class OrderCompanyPlan {
  constructor(
    private readonly terms: ReadCompanyTerms,
    private readonly checkout: StartCheckout,
    private readonly turns: CompanyTurnStore,
    private readonly links: Links,
  ) {}

  async run(tx: Tx, company: CompanyEntity, order: CompanyOrder, origin: OrderOrigin): Promise<CheckoutView> {
    const terms = await this.terms.run(tx, company, order);
    if (terms.disclosure.fingerprint !== order.fingerprint)
      throw new Refusal('conflict', 'DISCLOSURE_CHANGED');
    const view = await this.checkout.run(tx, this.wish(company, terms, order, origin));
    const { name } = terms.plan;
    await this.turns.appendOnce(tx, company.id, {
      kind: 'checkout_started',
      facts: { attempt: view.id, plan_ja: name.ja, plan_en: name.en },
      amount: terms.disclosure.chargedToday,
    });
    return view;
  }

  private wish(
    company: CompanyEntity,
    { plan, offer, disclosure, means }: CompanyTerms,
    { planKey, interval, idempotencyKey }: CompanyOrder,
    { communitySlug, locale, ip, userAgent }: OrderOrigin,
  ): Parameters<StartCheckout['run']>[1] {
    const { blocks, fingerprint } = disclosure;
    const page = `/company/${company.id}`;
    const shop = means === 'konbini' ? '&means=konbini' : '';
    return {
      subject: { kind: 'company', id: company.id },
      customer: { email: company.contactEmail, name: companyTitle(company) },
      offer,
      disclosure: { blocks, fingerprint, planVersion: `${planKey}@${plan.version}`, ip, userAgent },
      idempotencyKey,
      returnUrl: this.links.to(communitySlug, locale, `${page}/checkout/{ATTEMPT}`),
      cancelUrl: this.links.to(
        communitySlug,
        locale,
        `${page}/order?plan=${planKey}&interval=${interval}${shop}`,
      ),
      ...{ locale, means },
    };
  }
}
