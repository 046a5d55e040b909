import { ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { GiveUpOrder } from '../../actions/give-up-order.ts';
import { PrepareCheckout } from '../../actions/prepare-checkout.ts';
import { orderGivenUp, orderPageClosed } from '../../billing.events.ts';
import { CheckoutGateway } from '../gateways/checkout.gateway.ts';
import { ReconcileCustomer } from '../reconcile-customer.ts';

/** Closes the page of an order that was given up; where Stripe will not, it was paid or is over, and Stripe's word is fetched first. */
@Injectable()
export class CloseGivenUpOrder {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: GiveUpOrder,
    private readonly prepare: PrepareCheckout,
    private readonly gateway: CheckoutGateway,
    private readonly reconcile: ReconcileCustomer,
  ) {}

  @ReachesOut(orderGivenUp, 'billing.close_given_up_order', 'money')
  async run({ attemptId }: { attemptId: string }, occurred: Occurred): Promise<void> {
    const communityId = occurred.communityId!;
    const page = await this.transactions.inCommunity(communityId, (tx) => this.orders.page(tx, attemptId));
    const closed = page && (await this.gateway.closePage(page.sessionId));
    if (page && !closed) await this.reconcile.run(communityId, page.customerId, 'own_action');
    await this.transactions.inCommunity(communityId, async (tx) => {
      if (closed) await this.prepare.recordClosed(tx, attemptId);
      await tx.emit(orderPageClosed, { attemptId });
    });
  }
}
