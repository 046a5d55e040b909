import { Injectable } from '@nestjs/common';
import { ReviewOrder } from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyDisclosure } from '../../domain/company/company-disclosure.ts';
import { companyTitle } from '../../domain/company/company-profile.ts';
import type { SubscriptionDisclosure } from '../../domain/subscription-disclosure.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { OfferToCompany } from './offer-to-company.ts';
import type { CompanyWish, OfferedPlan } from './offer-to-company.ts';

/** The final confirmation page of a company's order. */
export type CompanyTerms = OfferedPlan & { disclosure: SubscriptionDisclosure };

/** Computes what a company's order by card placed today says; the same for the page that shows it and the press of its button. */
@Injectable()
export class ReadCompanyTerms {
  constructor(
    private readonly offers: OfferToCompany,
    private readonly ground: ReviewOrder,
  ) {}

  /** Throws the refusals of {@link OfferToCompany} and billing's ALREADY_SUBSCRIBED. */
  async run(tx: Tx, company: CompanyEntity, wish: CompanyWish): Promise<CompanyTerms> {
    const { plan, offer, agreed } = await this.offers.run(tx, company, wish);
    await this.ground.run(tx, { kind: 'company', id: company.id }, { offer, means: 'card' });
    const order = { title: companyTitle(company), employees: company.employees };
    const { interval } = wish;
    const { amount } = offer;
    const own = agreed && { amount, agreed };
    const disclosure = companyDisclosure(plan, order, { interval, today: tokyoDateOf(tx.now), own });
    return { plan, offer, agreed, disclosure };
  }
}
