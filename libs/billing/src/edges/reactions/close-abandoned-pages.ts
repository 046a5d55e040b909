import { ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { PrepareCheckout } from '../../actions/prepare-checkout.ts';
import { pagesAbandoned, pagesClosed } from '../../billing.events.ts';
import { CheckoutGateway } from '../gateways/checkout.gateway.ts';
import { ReconcileCustomer } from '../reconcile-customer.ts';

/** Closes payment pages at Stripe that nobody should pay on any more, and fetches Stripe's word where one was paid already. */
@Injectable()
export class CloseAbandonedPages {
  constructor(
    private readonly transactions: Transactions,
    private readonly prepare: PrepareCheckout,
    private readonly gateway: CheckoutGateway,
    private readonly reconcile: ReconcileCustomer,
  ) {}

  @ReachesOut(pagesAbandoned, 'billing.close_abandoned_pages', 'money')
  async run({ customerId }: { customerId: string }, occurred: Occurred): Promise<void> {
    const communityId = occurred.communityId!;
    const open = await this.transactions.inCommunity(communityId, (tx) =>
      this.prepare.openPages(tx, customerId),
    );
    if (!open) return;
    for (const { attemptId, sessionId } of open.pages) {
      if (await this.gateway.closePage(sessionId))
        await this.transactions.inCommunity(communityId, (tx) => this.prepare.recordClosed(tx, attemptId));
      else await this.reconcile.run(communityId, customerId, 'own_action');
    }
    await this.transactions.inCommunity(communityId, (tx) => tx.emit(pagesClosed, { subject: open.subject }));
  }
}
