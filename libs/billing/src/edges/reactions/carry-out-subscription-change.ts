import { ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { Injectable, Logger } from '@nestjs/common';

import { subscriptionChangeRequested } from '../../billing.events.ts';
import type { SubscriptionChangeEntity } from '../../store/subscription-change.entity.ts';
import { SubscriptionStore } from '../../store/subscription.store.ts';
import { MoneyMovesGateway } from '../gateways/money-moves.gateway.ts';
import { StripeSaidNo } from '../gateways/stripe-connection.ts';
import { ReconcileCustomer } from '../reconcile-customer.ts';

/** Changes a subscription at Stripe as intended, then lets reconciliation say what became of it. */
@Injectable()
export class CarryOutSubscriptionChange {
  private readonly log = new Logger('billing');

  constructor(
    private readonly transactions: Transactions,
    private readonly subscriptions: SubscriptionStore,
    private readonly gateway: MoneyMovesGateway,
    private readonly reconcile: ReconcileCustomer,
  ) {}

  @ReachesOut(subscriptionChangeRequested, 'billing.carry_out_subscription_change', 'money')
  async run({ changeId }: { changeId: string }, occurred: Occurred): Promise<void> {
    const communityId = occurred.communityId!;
    const wish = await this.transactions.inCommunity(communityId, (tx) => this.standing(changeId, tx));
    if (!wish) return;
    const state = await this.ask(wish);
    await this.reconcile.run(communityId, wish.customerId, 'own_action');
    await this.transactions.inCommunity(communityId, (tx) =>
      this.subscriptions.saveChange(tx, { ...wish, state, settledAt: tx.now }),
    );
  }

  /** The intention, unless it is settled or the person has changed their mind since: then only the newest counts. */
  private async standing(
    changeId: string,
    tx: Parameters<SubscriptionStore['change']>[0],
  ): Promise<SubscriptionChangeEntity | null> {
    const wish = await this.subscriptions.change(tx, changeId);
    if (wish?.state !== 'requested') return null;
    const newest = await this.subscriptions.lastChange(tx, wish.stripeSubscriptionId);
    if (newest?.id === wish.id || wish.kind === 'cancel_now') return wish;
    await this.subscriptions.saveChange(tx, { ...wish, state: 'failed', settledAt: tx.now });
    return null;
  }

  private async ask(wish: SubscriptionChangeEntity): Promise<'done' | 'failed'> {
    try {
      if (wish.kind === 'cancel_now')
        await this.gateway.endNow(wish.stripeSubscriptionId, wish.because ?? 'refund', wish.id);
      else
        await this.gateway.endAtPeriodEnd(
          wish.stripeSubscriptionId,
          wish.kind === 'cancel_at_period_end',
          wish.id,
        );
      return 'done';
    } catch (error) {
      if (!(error instanceof StripeSaidNo)) throw error;
      this.log.warn(`Stripe will not ${wish.kind} ${wish.stripeSubscriptionId}: ${error.code}`);
      return 'failed';
    }
  }
}
