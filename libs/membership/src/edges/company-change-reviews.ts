import { Injectable } from '@nestjs/common';
import { PreviewOfferChange, RegisterOffer } from '@enishi/billing';
import { Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import type { CompanyWish } from '../actions/company/offer-to-company.ts';
import { OwnCompany } from '../actions/company/own-company.ts';
import { PriceCompanyChange } from '../actions/company/price-company-change.ts';
import type { PricedCompanyChange } from '../actions/company/price-company-change.ts';

/** Which change of which company. */
export type CompanyChangeWish = CompanyWish & { companyId: string };

/**
 * Prices a change of a company's plan: on invoice by the days that are left, at a card by asking Stripe, with no transaction open
 * meanwhile. The page is shown for a second; the press of its button asks for the same second again and so for the same yen.
 */
@Injectable()
export class CompanyChangeReviews {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly price: PriceCompanyChange,
    private readonly preview: PreviewOfferChange,
    private readonly register: RegisterOffer,
  ) {}

  /** Throws COMPANY_NOT_FOUND, the refusals of {@link PriceCompanyChange} and of billing's preview. */
  async at(
    prorationAt: Date,
    { communityId, accountId }: SignedInViewer,
    { companyId, ...wish }: CompanyChangeWish,
  ): Promise<PricedCompanyChange> {
    const priced = await this.transactions.inCommunity(communityId, async (tx) =>
      this.price.run(tx, await this.own.run(tx, accountId, companyId), wish),
    );
    const { prepared } = priced;
    const { offer, order, held } = prepared;
    if (held.invoiced) return priced;
    if (order.timing === 'at_period_end') {
      await this.register.run(communityId, offer);
      return priced;
    }
    const subject = { kind: 'company', id: companyId } as const;
    const charge = await this.preview.run(communityId, subject, { offer, prorationAt });
    return { prepared, cost: { driver: 'card', charge } };
  }
}
