import { Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { CustomerStore } from '../store/customer.store.ts';
import { PaymentStore } from '../store/payment.store.ts';
import type { StripeCustomerEntity } from '../store/stripe-customer.entity.ts';
import { CustomerFactsGateway } from './gateways/customer-facts.gateway.ts';
import { StripeListsGateway } from './gateways/stripe-lists.gateway.ts';
import type { BalanceMovement } from './gateways/stripe-lists.gateway.ts';

/** Looked at again and again, so that a movement booked late is not missed at the edge of a day. */
const span = 3 * 86_400_000;

/** A movement that is nobody's in our books, though its customer is ours. */
export type LooseMovement = { movement: BalanceMovement; owner: StripeCustomerEntity };

/** Compares every movement of the last days on Stripe's balance with our books, to the yen. */
@Injectable()
export class TieOutBalance {
  constructor(
    private readonly transactions: Transactions,
    private readonly customers: CustomerStore,
    private readonly payments: PaymentStore,
    private readonly lists: StripeListsGateway,
    private readonly facts: CustomerFactsGateway,
  ) {}

  /** Movements of our customers that are not in the books. Those of strangers on a shared account are left alone. */
  async loose(): Promise<LooseMovement[]> {
    const now = await this.transactions.inSystem((tx) => Promise.resolve(tx.now));
    const movements = await this.lists.movements(
      new Date(now.getTime() - span),
      new Date(now.getTime() + 60_000),
    );
    const known = new Set<string>();
    await this.transactions.forEachCommunity(async (tx) => {
      for (const id of await this.payments.knownMovements(
        tx,
        movements.map((movement) => movement.id),
      ))
        known.add(id);
    });
    const loose: LooseMovement[] = [];
    for (const movement of movements.filter(({ id }) => !known.has(id))) {
      const owner = await this.ownerOf(movement);
      if (owner) loose.push({ movement, owner });
    }
    return loose;
  }

  private async ownerOf(movement: BalanceMovement): Promise<StripeCustomerEntity | null> {
    const id =
      movement.stripeCustomerId ?? (await this.facts.customerBehind('refund', { charge: movement.chargeId }));
    return id ? this.transactions.inSystem((tx) => this.customers.owner(tx, id)) : null;
  }
}
