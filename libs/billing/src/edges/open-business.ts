import { Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { CustomerStore } from '../store/customer.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { StripeListsGateway } from './gateways/stripe-lists.gateway.ts';

/** A customer worth reading again. */
export type OpenCustomer = { readonly communityId: string; readonly customerId: string };

/** Finds every customer with anything unfinished, by our records or by Stripe's: either side may know more. */
@Injectable()
export class OpenBusiness {
  constructor(
    private readonly transactions: Transactions,
    private readonly subscriptions: SubscriptionStore,
    private readonly customers: CustomerStore,
    private readonly lists: StripeListsGateway,
  ) {}

  async all(): Promise<OpenCustomer[]> {
    const open = new Map<string, OpenCustomer>();
    await this.transactions.forEachCommunity(async (tx) => {
      for (const customerId of await this.subscriptions.customersWithOpenBusiness(tx)) {
        open.set(customerId, { communityId: tx.community, customerId });
      }
    });
    const atStripe = await this.lists.customersWithSubscriptions();
    const owners = await this.transactions.inSystem((tx) => this.customers.owners(tx, [...atStripe]));
    for (const { communityId, customerId } of owners) open.set(customerId, { communityId, customerId });
    return [...open.values()];
  }
}
