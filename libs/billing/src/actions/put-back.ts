import { yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { fellIntoPause } from '../domain/confirmation.ts';
import { isLive } from '../domain/subscription-states.ts';
import { MatterStore } from '../store/matter.store.ts';
import { PaymentStore } from '../store/payment.store.ts';
import type { SubscriptionChangeEntity } from '../store/subscription-change.entity.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { GiveBack } from './give-back.ts';
import { refundableOf } from './refund-payment.ts';

/** Has what gave way to a change of which nothing came hold again: a wish for the end of the period, or a pause. */
@Injectable()
export class PutBack {
  constructor(
    private readonly subscriptions: SubscriptionStore,
    private readonly payments: PaymentStore,
    private readonly change: ChangeSubscription,
    private readonly giveBack: GiveBack,
    private readonly matters: MatterStore,
  ) {}

  /** Not where something else was wished since. Answers the yen that were charged meanwhile as nobody agreed to, and go back. */
  async run(tx: Tx, wish: SubscriptionChangeEntity): Promise<number> {
    const newest = await this.subscriptions.lastChange(tx, wish.stripeSubscriptionId);
    if (newest?.id !== wish.id) return 0;
    if (wish.insteadOf) await this.planned(tx, wish.insteadOf);
    return wish.kind === 'resume_now' ? this.paused(tx, wish) : 0;
  }

  private async planned(tx: Tx, changeId: string): Promise<void> {
    const planned = await this.subscriptions.change(tx, changeId);
    if (!planned) return;
    const { customerId, stripeSubscriptionId, kind, offerKey, interval, amount } = planned;
    const { pauseFrom, pauseUntil } = planned;
    await this.change.run(tx, {
      ...{ customerId, stripeSubscriptionId, kind, offerKey, interval, amount, pauseFrom, pauseUntil },
    });
  }

  /**
   * Where it was learnt so late that the pause is to go on that a period had begun by itself, what was charged for it is given back,
   * what was not is owed by nobody, and a person is to look at it.
   */
  private async paused(tx: Tx, wish: SubscriptionChangeEntity): Promise<number> {
    const { customerId, stripeSubscriptionId, pauseFrom, pauseUntil } = wish;
    const row = await this.subscriptions.byStripeId(tx, stripeSubscriptionId);
    if (!row || !pauseFrom) return 0;
    const begun = isLive(row.status) && fellIntoPause(row.periodStart, wish);
    if (row.status !== 'paused' && !begun) return 0;
    await this.change.run(tx, {
      ...{ customerId, stripeSubscriptionId, kind: 'rest_on', pauseFrom, pauseUntil },
    });
    return begun ? this.giveAllBack(tx, wish) : 0;
  }

  private async giveAllBack(tx: Tx, wish: SubscriptionChangeEntity): Promise<number> {
    const { id, customerId, stripeSubscriptionId } = wish;
    let sum = 0;
    for (const payment of await this.payments.ofCustomers(tx, [customerId])) {
      if (payment.stripeSubscriptionId !== stripeSubscriptionId) continue;
      const amount = fellIntoPause(payment.periodStart, wish) ? refundableOf(payment) : yen(0);
      if (amount === 0) continue;
      await this.giveBack.run(tx, { paymentId: payment.id, customerId, amount, origin: 'pause' });
      sum += amount;
    }
    const detail = `change ${id} of ${stripeSubscriptionId} was not confirmed, and a month has begun within the pause; ${sum} yen go back by themselves`;
    const matter = { kind: 'amount_mismatch', key: `change:${id}`, detail, amount: yen(sum) } as const;
    await this.matters.open(tx, matter, { customerId });
    return sum;
  }
}
