import { Injectable } from '@nestjs/common';
import { PrepareVirtualAccount } from '@enishi/billing';
import { Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { OrderCompanyOnInvoice } from '../actions/company/order-on-invoice.ts';
import type { InvoicePress } from '../actions/company/order-on-invoice.ts';
import { OwnCompany } from '../actions/company/own-company.ts';
import { companyTitle } from '../domain/company/company-profile.ts';

/**
 * The final button of an order on invoice: where invoices are paid into an account that Stripe gives each company, it is asked for first, with
 * no transaction open, as the invoice is frozen with what is printed on it.
 */
@Injectable()
export class PressInvoiceOrder {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly accounts: PrepareVirtualAccount,
    private readonly order: OrderCompanyOnInvoice,
  ) {}

  /** Answers the id of the invoice. */
  async run(viewer: SignedInViewer, companyId: string, press: InvoicePress): Promise<string> {
    const { communityId, accountId, locale } = viewer;
    const {
      id,
      contactEmail: email,
      ...company
    } = await this.transactions.inCommunity(communityId, (tx) => this.own.run(tx, accountId, companyId));
    const person = { email, name: companyTitle(company) };
    await this.accounts.ifStripeAnswers(communityId, {
      ...{ subject: { kind: 'company', id }, person, locale },
    });
    return this.transactions.inIdentity(communityId, async (tx) => {
      const orders = await this.own.run(tx, accountId, companyId);
      return (await this.order.run(tx, orders, press, viewer)).id;
    });
  }
}
