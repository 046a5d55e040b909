import { Injectable } from '@nestjs/common';
import { ReviewRaise } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import type { CompanyWish } from './offer-to-company.ts';
import type { CompanyChangeCost } from './order-company-change.ts';
import { PrepareCompanyChange } from './prepare-company-change.ts';
import type { PreparedCompanyChange } from './prepare-company-change.ts';

/** A change of a company's plan with what it costs today; null for one that waits, and until Stripe was asked about a card. */
export type PricedCompanyChange = { prepared: PreparedCompanyChange; cost: CompanyChangeCost };

/** Works out what a change of a company's plan costs, as far as it goes without Stripe: all of a change on invoice. */
@Injectable()
export class PriceCompanyChange {
  constructor(
    private readonly prepare: PrepareCompanyChange,
    private readonly raises: ReviewRaise,
  ) {}

  /** Throws the refusals of {@link PrepareCompanyChange}. */
  async run(tx: Tx, company: CompanyEntity, wish: CompanyWish): Promise<PricedCompanyChange> {
    const prepared = await this.prepare.run(tx, company, wish);
    const { held, offer, order } = prepared;
    if (!held.invoiced || order.timing !== 'now') return { prepared, cost: null };
    const difference = await this.raises.run(tx, held.subscriptionId, offer.amount);
    return { prepared, cost: difference && { driver: 'invoice', difference } };
  }
}
