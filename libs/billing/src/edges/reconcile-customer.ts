import { Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { WriteDownFacts } from '../actions/write-down-facts.ts';
import type { WrittenDown } from '../actions/write-down-facts.ts';
import type { ReconcileReason } from '../billing.events.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { CustomerFactsGateway } from './gateways/customer-facts.gateway.ts';

/** The customer is known here, but Stripe's id for it has not been written down yet. Worth asking again. */
export class MissingDependency extends Error {
  constructor(what: string) {
    super(`${what} is not here yet`);
    this.name = 'MissingDependency';
  }
}

/**
 * Reads everything Stripe knows about one customer and makes our state agree with it. The same for a webhook, the page
 * that waits, the desk's button, the gap filler and the nightly run; repeating it changes nothing.
 */
@Injectable()
export class ReconcileCustomer {
  constructor(
    private readonly transactions: Transactions,
    private readonly customers: CustomerStore,
    private readonly gateway: CustomerFactsGateway,
    private readonly facts: WriteDownFacts,
  ) {}

  /** Stripe is asked with no transaction open. Throws {@link MissingDependency}; refuses `STRIPE_UNAVAILABLE`. */
  async run(communityId: string, customerId: string, because: ReconcileReason): Promise<WrittenDown> {
    const asked = await this.unlessKnown({ communityId, customerId }, because, () => false);
    return asked!;
  }

  /** The same, unless what was read of the customer at an earlier instant is enough: then null. */
  async unlessKnown(
    { communityId, customerId }: { communityId: string; customerId: string },
    because: ReconcileReason,
    isEnough: (factsFetchedAt: Date) => boolean,
  ): Promise<WrittenDown | null> {
    const asking = await this.transactions.inCommunity(communityId, async (tx) => {
      const customer = await this.customers.find(tx, customerId);
      if (customer?.factsFetchedAt && isEnough(customer.factsFetchedAt)) return null;
      if (!customer?.stripeCustomerId) throw new MissingDependency(`Stripe's customer of ${customerId}`);
      const { stripeCustomerId } = customer;
      return { stripeCustomerId, sessionIds: await this.customers.openSessions(tx, customerId) };
    });
    if (!asking) return null;
    const facts = await this.gateway.factsOf(asking.stripeCustomerId, asking.sessionIds);
    return this.transactions.inCommunity(communityId, (tx) => this.facts.run(tx, customerId, facts, because));
  }
}
