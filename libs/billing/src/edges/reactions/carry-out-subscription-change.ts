import { ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { Injectable, Logger } from '@nestjs/common';

import { SettleSubscriptionChange } from '../../actions/settle-subscription-change.ts';
import type { ChangeToCarryOut, ChangeOutcome } from '../../actions/settle-subscription-change.ts';
import { subscriptionChangeRequested } from '../../billing.events.ts';
import { PausesGateway } from '../gateways/pauses.gateway.ts';
import { SubscriptionChangesGateway } from '../gateways/subscription-changes.gateway.ts';
import { StripeSaidNo } from '../gateways/stripe-connection.ts';
import { ReconcileCustomer } from '../reconcile-customer.ts';

/** Changes a subscription at Stripe as intended, then lets reconciliation say what became of it. */
@Injectable()
export class CarryOutSubscriptionChange {
  private readonly log = new Logger('billing');

  constructor(
    private readonly transactions: Transactions,
    private readonly changes: SettleSubscriptionChange,
    private readonly gateway: SubscriptionChangesGateway,
    private readonly pauses: PausesGateway,
    private readonly reconcile: ReconcileCustomer,
  ) {}

  @ReachesOut(subscriptionChangeRequested, 'billing.carry_out_subscription_change', 'money')
  async run({ changeId }: { changeId: string }, occurred: Occurred): Promise<void> {
    const communityId = occurred.communityId!;
    const wish = await this.transactions.inCommunity(communityId, (tx) => this.changes.takeUp(tx, changeId));
    if (!wish) return;
    const outcome = await this.ask(wish);
    await this.reconcile.run(communityId, wish.customerId, 'own_action');
    await this.transactions.inCommunity(communityId, (tx) => this.changes.settle(tx, wish, outcome));
  }

  private async ask(wish: ChangeToCarryOut): Promise<ChangeOutcome> {
    try {
      return { state: 'done', charged: await this.done(wish), declineCode: null };
    } catch (error) {
      if (!(error instanceof StripeSaidNo)) throw error;
      this.log.warn(`Stripe will not ${wish.kind} ${wish.stripeSubscriptionId}: ${error.code}`);
      return { state: 'failed', charged: null, declineCode: error.code };
    }
  }

  /** Answers the yen charged at once, null where nothing was to be charged. */
  private async done(wish: ChangeToCarryOut): Promise<number | null> {
    const { id: changeId, stripeSubscriptionId, stripePriceId, interval, prorationAt } = wish;
    switch (wish.kind) {
      case 'pause':
        await this.pauses.begin(
          { stripeSubscriptionId, changeId },
          { from: wish.pauseFrom!, until: wish.pauseUntil! },
        );
        return null;
      case 'keep_collecting':
        await this.pauses.takeBack({ stripeSubscriptionId, changeId });
        return null;
      case 'resume_now':
        return this.pauses.resume({ stripeSubscriptionId, changeId });
      case 'cancel_now':
        if (wish.because === 'unpaid' && !(await this.isStillUnpaid(stripeSubscriptionId, changeId)))
          return null;
        await this.gateway.endNow(stripeSubscriptionId, wish.because ?? 'refund', changeId);
        return null;
      case 'cancel_at_period_end':
      case 'keep':
        await this.gateway.endAtPeriodEnd(
          stripeSubscriptionId,
          wish.kind === 'cancel_at_period_end',
          changeId,
        );
        return null;
      case 'keep_offer':
        await this.gateway.keepPrice(stripeSubscriptionId, changeId);
        return null;
      case 'change_offer_later':
        await this.gateway.changeLater(
          { stripeSubscriptionId, stripePriceId: stripePriceId!, changeId },
          interval!,
        );
        return null;
      case 'change_offer_now':
        return this.gateway.changeNow(
          { stripeSubscriptionId, stripePriceId: stripePriceId!, changeId },
          prorationAt!,
        );
    }
  }

  /** A fee that was paid a moment ago keeps its subscription; one that was not can be paid no more. */
  private isStillUnpaid(stripeSubscriptionId: string, changeId: string): Promise<boolean> {
    return this.gateway.voidOpenInvoices(stripeSubscriptionId, changeId);
  }
}
