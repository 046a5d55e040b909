import { Injectable } from '@nestjs/common';
import type { Renewal } from '@enishi/billing';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { KeptCompanyPlan } from '../../store/company/company-plan.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { InvoicedTo } from './invoiced-to.ts';
import { OfferToCompany } from './offer-to-company.ts';
import type { CompanyWish } from './offer-to-company.ts';

/** Says as what another year is sold to a company on invoice, by the newest version of its plan, and whom it is made out to. */
@Injectable()
export class SellAgain {
  constructor(
    private readonly offers: OfferToCompany,
    private readonly payer: InvoicedTo,
  ) {}

  /** Null where there is no such plan or price. */
  async run(
    tx: Tx,
    company: CompanyEntity,
    wish: CompanyWish,
    on: TokyoDate,
  ): Promise<{ plan: KeptCompanyPlan; sold: Renewal } | null> {
    const offered = await this.offers.again(tx, company, wish, on);
    if (!offered) return null;
    const { plan, offer } = offered;
    return { plan, sold: { offer, ...(await this.payer.run(tx, company)) } };
  }
}
