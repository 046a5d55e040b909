import { Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { MatterStore } from '../store/matter.store.ts';
import { PaymentStore } from '../store/payment.store.ts';
import type { StripeCustomerEntity } from '../store/stripe-customer.entity.ts';
import type { BalanceMovement } from './gateways/stripe-lists.gateway.ts';
import { ReconcileCustomer } from './reconcile-customer.ts';

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
  async run(
    { communityId, customerId }: StripeCustomerEntity,
    { id, type, net }: BalanceMovement,
  ): Promise<boolean> {
    await this.reconcile.run(communityId, customerId, 'nightly');
    return this.transactions.inCommunity(communityId, async (tx) => {
      const healed = (await this.payments.knownMovements(tx, [id])).has(id);
      const detail = `${type} ${id} of ${net} yen net is ${healed ? 'in the books now' : 'not in the books'}`;
      await this.matters.recordDrift(tx, { kind: 'balance_transaction', stripeId: id, detail, healed });
      if (!healed)
        await this.matters.open(
          tx,
          { kind: 'drift', key: `balance:${id}`, detail, amount: net },
          { customerId },
        );
      return healed;
    });
  }
}
