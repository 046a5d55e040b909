import { ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { SettleSubscriptionChange } from '../../actions/settle-subscription-change.ts';
import type { ChangeToCarryOut, ToConfirm } from '../../actions/settle-subscription-change.ts';
import { subscriptionChangeRequested } from '../../billing.events.ts';
import { ChangeAtStripe } from '../change-at-stripe.ts';
import { ReconcileCustomer } from '../reconcile-customer.ts';

/** Changes a subscription at Stripe as intended, then lets reconciliation say what became of it. */
@Injectable()
export class CarryOutSubscriptionChange {
  constructor(
    private readonly transactions: Transactions,
    private readonly changes: SettleSubscriptionChange,
    private readonly stripe: ChangeAtStripe,
    private readonly reconcile: ReconcileCustomer,
  ) {}

  @ReachesOut(subscriptionChangeRequested, 'billing.carry_out_subscription_change', 'money')
  async run({ changeId }: { changeId: string }, occurred: Occurred): Promise<void> {
    const communityId = occurred.communityId!;
    const wish = await this.transactions.inCommunity(communityId, (tx) => this.changes.takeUp(tx, changeId));
    if (!wish) return;
    for (const invoice of wish.overtakenInvoices) await this.stripe.drop(invoice);
    if (wish.state === 'withdrawing') {
      await this.reconcile.run(communityId, wish.customerId, 'own_action');
      return;
    }
    const outcome = await this.stripe.change(wish);
    if ('confirmBy' in outcome) {
      await this.leaveToHolder(communityId, wish, outcome);
      return;
    }
    await this.reconcile.run(communityId, wish.customerId, 'own_action');
    await this.transactions.inCommunity(communityId, (tx) => this.changes.settle(tx, wish, outcome));
  }

  /** The rest is up to the holder of the card; what they wished meanwhile counts. */
  private async leaveToHolder(
    communityId: string,
    wish: ChangeToCarryOut,
    toConfirm: ToConfirm,
  ): Promise<void> {
    const wanted = await this.transactions.inCommunity(communityId, (tx) =>
      this.changes.awaitHolder(tx, wish.id, toConfirm),
    );
    if (!wanted) await this.stripe.drop(toConfirm.stripeInvoiceId);
    await this.reconcile.run(communityId, wish.customerId, 'own_action');
  }
}
