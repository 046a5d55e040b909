import { Transactions } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { CustomerStore } from '../store/customer.store.ts';
import type { ClaimedEvent } from '../store/inbox.store.ts';
import { CustomerFactsGateway } from './gateways/customer-facts.gateway.ts';
import { MissingDependency } from './reconcile-customer.ts';

/** Whose Stripe customer an event is about. */
export type FoundOwner = { communityId: string; customerId: string };

/** Finds the community and customer of an event. A Stripe account may be shared with other products: theirs are not ours. */
@Injectable()
export class FindStripeOwner {
  constructor(
    private readonly transactions: Transactions,
    private readonly customers: CustomerStore,
    private readonly gateway: CustomerFactsGateway,
  ) {}

  /** The owner by our own directory, of an event that names its customer. For transactions of the system. */
  known(tx: Tx, { stripeCustomerId }: ClaimedEvent): Promise<FoundOwner | null> {
    return stripeCustomerId ? this.customers.owner(tx, stripeCustomerId) : Promise.resolve(null);
  }

  /** Null where the event is about nobody of ours. Throws MissingDependency where our own commit is still to come. */
  async of(event: ClaimedEvent): Promise<FoundOwner | null> {
    const payload = (event.payload ?? {}) as Record<string, unknown>;
    const stripeCustomerId =
      event.stripeCustomerId ?? (await this.gateway.customerBehind(event.objectType, payload));
    if (!stripeCustomerId) return null;
    const known = await this.transactions.inSystem((tx) => this.customers.owner(tx, stripeCustomerId));
    if (known) return known;
    const named = await this.gateway.ownerOf(stripeCustomerId);
    if (!named || !(await this.transactions.inSystem((tx) => this.customers.isTenant(tx, named.communityId))))
      return null;
    return this.adopt(named, stripeCustomerId);
  }

  /** Our metadata names the customer, but its commit has not come (or was lost): link it, or ask again later. */
  private async adopt(named: FoundOwner, stripeCustomerId: string): Promise<FoundOwner> {
    const linked = await this.transactions.inCommunity(named.communityId, async (tx) => {
      const customer = await this.customers.find(tx, named.customerId);
      if (customer && !customer.stripeCustomerId)
        await this.customers.linkToStripe(tx, customer.id, stripeCustomerId);
      return customer !== null && (customer.stripeCustomerId ?? stripeCustomerId) === stripeCustomerId;
    });
    if (!linked) throw new MissingDependency(`Customer ${named.customerId}`);
    return named;
  }
}
