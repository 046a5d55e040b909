import { Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { CustomerStore } from '../store/customer.store.ts';
import { MatterStore } from '../store/matter.store.ts';
import { PaymentStore } from '../store/payment.store.ts';
import { StripeListsGateway } from './gateways/stripe-lists.gateway.ts';
import type { BalanceMovement } from './gateways/stripe-lists.gateway.ts';
import { ReconcileCustomer } from './reconcile-customer.ts';

const days = 86_400_000;
/** Looked at again and again, so that a movement booked late is not missed at the edge of a day. */
const span = 3 * days;

/** Finds every movement of the last days on Stripe's balance in our books, to the yen. */
@Injectable()
export class TieOutBalance {
  constructor(
    private readonly transactions: Transactions,
    private readonly customers: CustomerStore,
    private readonly payments: PaymentStore,
    private readonly lists: StripeListsGateway,
    private readonly healing: HealMovement,
  ) {}

  /** How many movements of our customers were not in the books when looked at, and how many are not even now. */
  async run(): Promise<{ found: number; unmatched: number }> {
    const now = await this.transactions.inSystem((tx) => Promise.resolve(tx.now));
    const movements = await this.lists.movements(new Date(now.getTime() - span), now);
    let [found, unmatched] = [0, 0];
    for (const [communityId, own] of await this.byCommunity(movements)) {
      const ids = own.map(({ id }) => id);
      const known = await this.transactions.inCommunity(communityId, (tx) => this.payments.knownMovements(tx, ids));
      for (const movement of own.filter(({ id }) => !known.has(id))) {
        found += 1;
        if (!(await this.healing.run(communityId, movement))) unmatched += 1;
      }
    }
    return { found, unmatched };
  }

  /** Movements of strangers on a shared account are left alone. */
  private async byCommunity(movements: BalanceMovement[]): Promise<Map<string, (BalanceMovement & { customerId: string })[]>> {
    const own = new Map<string, (BalanceMovement & { customerId: string })[]>();
    for (const movement of movements) {
      if (!movement.stripeCustomerId) continue;
      const id = movement.stripeCustomerId;
      const owner = await this.transactions.inSystem((tx) => this.customers.owner(tx, id));
      if (!owner) continue;
      own.set(owner.communityId, [...(own.get(owner.communityId) ?? []), { ...movement, customerId: owner.customerId }]);
    }
    return own;
  }
}

/** Reads the customer of an unknown movement again; what stays unknown becomes a matter for a person. */
@Injectable()
export class HealMovement {
  constructor(
    private readonly transactions: Transactions,
    private readonly payments: PaymentStore,
    private readonly matters: MatterStore,
    private readonly reconcile: ReconcileCustomer,
  ) {}

  /** True where the movement is in the books now. */
  async run(communityId: string, movement: BalanceMovement & { customerId: string }): Promise<boolean> {
    const { id, type, net, customerId } = movement;
    await this.reconcile.run(communityId, customerId, 'nightly');
    return this.transactions.inCommunity(communityId, async (tx) => {
      const healed = (await this.payments.knownMovements(tx, [id])).has(id);
      const detail = `${type} ${id} of ${net} yen net is ${healed ? 'in the books now' : 'not in the books'}`;
      await this.matters.recordDrift(tx, { kind: 'balance_transaction', stripeId: id, detail, healed });
      if (!healed) await this.matters.open(tx, { kind: 'drift', key: `balance:${id}`, detail, amount: net }, { customerId });
      return healed;
    });
  }
}
