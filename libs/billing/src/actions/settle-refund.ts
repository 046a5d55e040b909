import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { refundTurned } from '../billing.events.ts';
import { refundMachine } from '../domain/refund-states.ts';
import type { RefundState } from '../domain/refund-states.ts';
import { isLive } from '../domain/subscription-states.ts';
import { customerLock } from '../store/customer-lock.ts';
import { MatterStore } from '../store/matter.store.ts';
import { PaymentStore } from '../store/payment.store.ts';
import type { RefundEntity } from '../store/refund.entity.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { TurnTerm } from './turn-term.ts';

/** What is asked of Stripe for a refund. */
export type RefundWish = { refundId: string; paymentIntentId: string; amount: Yen; customerId: string };

/** The transactional steps around a refund at Stripe. */
@Injectable()
export class SettleRefund {
  constructor(
    private readonly payments: PaymentStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly change: ChangeSubscription,
    private readonly matters: MatterStore,
    private readonly terms: TurnTerm,
  ) {}

  /** Null where the refund failed before. One that Stripe knows already is asked for again: the key makes it the same. */
  async wish(tx: Tx, refundId: string): Promise<RefundWish | null> {
    const refund = await this.payments.refund(tx, refundId);
    if (!refund || refund.state === 'failed') return null;
    const payment = await this.payments.find(tx, refund.paymentId);
    if (!payment?.stripePaymentIntentId) return null;
    const { amount, customerId } = refund;
    return { refundId, paymentIntentId: payment.stripePaymentIntentId, amount, customerId };
  }

  /** Stripe took the refund on: what was bought ends as the desk chose. Asking twice is asking once. */
  async arrangeAccess(tx: Tx, refundId: string): Promise<void> {
    const refund = (await this.payments.refund(tx, refundId))!;
    const payment = (await this.payments.lock(tx, refund.paymentId))!;
    const subscription = await this.subscriptions.byStripeId(tx, payment.stripeSubscriptionId);
    if (!refund.access || refund.access === 'go_on' || refund.state === 'failed') return;
    if (!subscription || !isLive(subscription.status)) return;
    const kind = refund.access === 'end_now' ? 'cancel_now' : 'cancel_at_period_end';
    if (subscription.prepaid && kind === 'cancel_now') return this.terms.without(tx, payment);
    const { stripeId: stripeSubscriptionId, customerId } = subscription;
    if (await this.subscriptions.hasStandingChange(tx, stripeSubscriptionId, kind)) return;
    await this.change.run(tx, {
      customerId,
      stripeSubscriptionId,
      kind,
      because: 'refund',
      reason: refund.reason,
    });
  }

  /** Stripe said no: no money moved, and a person has to know. */
  async refused(tx: Tx, refundId: string, code: string): Promise<void> {
    const { refund, moved } = await this.move(tx, refundId, 'failed');
    const { paymentId, amount } = refund;
    if (moved) await tx.emit(refundTurned, { paymentId, refundId, amount, to: 'failed' });
    const detail = `Stripe refused refund ${refundId}: ${code}; no money moved`;
    const about = { customerId: refund.customerId };
    await this.matters.open(
      tx,
      { kind: 'refund_failed', key: `refund_refused:${refundId}`, detail, amount: refund.amount },
      about,
    );
  }

  async unknown(tx: Tx, refundId: string): Promise<void> {
    await this.move(tx, refundId, 'unknown');
  }

  private async move(
    tx: Tx,
    refundId: string,
    state: RefundState,
  ): Promise<{ refund: RefundEntity; moved: boolean }> {
    const { customerId } = (await this.payments.refund(tx, refundId))!;
    await tx.lock(customerLock(customerId));
    const refund = (await this.payments.refund(tx, refundId))!;
    if (!refundMachine.may(refund.state, state)) return { refund, moved: false };
    const settledAt = state === 'failed' ? tx.now : null;
    await this.payments.saveRefund(tx, { ...refund, state, settledAt });
    return { refund: { ...refund, state, settledAt }, moved: true };
  }
}
