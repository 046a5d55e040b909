import { Refusal } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { Transactions } from '@enishi/platform';
import { Injectable, Logger } from '@nestjs/common';

import { ReadInvoicing } from '../../actions/read-invoicing.ts';
import type { SubjectRef } from '../../domain/offer.ts';
import type { CustomerEntity } from '../../store/customer.entity.ts';
import { CustomerStore } from '../../store/customer.store.ts';
import { CheckoutGateway } from '../gateways/checkout.gateway.ts';
import { StripeSaidNo } from '../gateways/stripe-connection.ts';
import { TransferRequestsGateway } from '../gateways/transfer-requests.gateway.ts';

/** Whom the account is for. `person` makes the customer where there is none yet. */
export type AccountWish = {
  readonly subject: SubjectRef;
  readonly person?: { email: string; name: string };
  readonly locale?: Locale;
};

/**
 * Makes sure that a company has its account at Stripe before it is invoiced, where the community wishes invoices to be paid there: an
 * invoice is frozen with the account that is printed on it. Each step can be repeated; no transaction is open while Stripe is asked.
 */
@Injectable()
export class PrepareVirtualAccount {
  private readonly log = new Logger('billing');

  constructor(
    private readonly transactions: Transactions,
    private readonly invoicing: ReadInvoicing,
    private readonly customers: CustomerStore,
    private readonly checkout: CheckoutGateway,
    private readonly gateway: TransferRequestsGateway,
  ) {}

  /** Refuses STRIPE_UNAVAILABLE (unavailable); throws StripeSaidNo. */
  async run(communityId: string, { subject, person, locale = 'ja' }: AccountWish): Promise<void> {
    const customer = await this.transactions.inCommunity(communityId, async (tx) => {
      if ((await this.invoicing.run(tx)).paidInto !== 'virtual') return null;
      const known = await this.customers.ofSubject(tx, subject);
      if (known?.virtualAccount) return null;
      return known ?? (person ? this.customers.ensure(tx, subject, person) : null);
    });
    if (!customer) return;
    const stripeCustomerId = await this.atStripe(communityId, customer, { subject, locale });
    const account = await this.gateway.accountOf(stripeCustomerId);
    await this.transactions.inCommunity(communityId, (tx) =>
      this.customers.keepVirtualAccount(tx, customer.id, account),
    );
  }

  /** The same before an order, which does not wait for Stripe: without the account the invoice names the community's own. */
  async ifStripeAnswers(communityId: string, wish: AccountWish): Promise<void> {
    try {
      await this.run(communityId, wish);
    } catch (error) {
      if (!(error instanceof StripeSaidNo) && !(error instanceof Refusal && error.kind === 'unavailable'))
        throw error;
      this.log.warn(`${wish.subject.id} is invoiced without an account at Stripe: ${error.message}`);
    }
  }

  private async atStripe(
    communityId: string,
    { id, email, name, stripeCustomerId }: CustomerEntity,
    { subject, locale }: { subject: SubjectRef; locale: Locale },
  ): Promise<string> {
    if (stripeCustomerId) return stripeCustomerId;
    const made = await this.checkout.createCustomer({ id, email, name }, { communityId, subject, locale });
    return this.transactions.inCommunity(communityId, async (tx) => {
      await this.customers.linkToStripe(tx, id, made);
      return (await this.customers.find(tx, id))!.stripeCustomerId!;
    });
  }
}
