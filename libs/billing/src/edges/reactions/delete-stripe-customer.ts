import { ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { customerErasureRequested } from '../../billing.events.ts';
import { CustomerStore } from '../../store/customer.store.ts';
import { InboxStore } from '../../store/inbox.store.ts';
import { CheckoutGateway } from '../gateways/checkout.gateway.ts';

/** Deletes a customer at Stripe and what Stripe's events said of the person. Repeating it changes nothing. */
@Injectable()
export class DeleteStripeCustomer {
  constructor(
    private readonly transactions: Transactions,
    private readonly customers: CustomerStore,
    private readonly inbox: InboxStore,
    private readonly gateway: CheckoutGateway,
  ) {}

  @ReachesOut(customerErasureRequested, 'billing.delete_stripe_customer', 'money')
  async run({ customerId }: { customerId: string }, { communityId }: Occurred): Promise<void> {
    const customer = await this.transactions.inCommunity(communityId!, (tx) =>
      this.customers.find(tx, customerId),
    );
    if (!customer?.stripeCustomerId) return;
    const { stripeCustomerId } = customer;
    await this.gateway.deleteCustomer(stripeCustomerId);
    await this.transactions.inSystem((tx) => this.inbox.purgePayloadsOf(tx, stripeCustomerId));
  }
}
