import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { asWished } from '../domain/standing-wish.ts';
import { stopOf } from '../domain/stopping.ts';
import type { StopWhen } from '../domain/stopping.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { subjectLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { SubscriptionEntity } from '../store/subscription.entity.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { AbandonPages } from './abandon-pages.ts';
import { ChangeSubscription } from './change-subscription.ts';

/** That nothing is to be charged any more, and from when. `reason` is what the person said. */
export type StopWish = { subject: SubjectRef; when: StopWhen; reason: string | null };

/** Whether anything is still open at Stripe, and the first day that is not paid for (null where nothing paid runs). */
export type ChargingEnds = { settled: boolean; paidUntil: TokyoDate | null };

/**
 * Brings everything to an end through which money of a subject could come: open payment pages and every subscription.
 * Stripe is asked after the commit. `settled` is true only where there was nothing to ask; everybody else waits for
 * `billing.subscription_changed` or `billing.pages_closed` and asks {@link MayStillCharge} again.
 */
@Injectable()
export class StopCharging {
  constructor(
    private readonly customers: CustomerStore,
    private readonly pages: AbandonPages,
    private readonly subscriptions: SubscriptionStore,
    private readonly change: ChangeSubscription,
  ) {}

  /** Takes the lock under which orders and cancellations of the subject happen. Asking twice is asking once. */
  async run(tx: Tx, { subject, when, reason }: StopWish): Promise<ChargingEnds> {
    await tx.lock(subjectLock(subject));
    const customer = await this.customers.ofSubject(tx, subject);
    if (!customer) return { settled: true, paidUntil: null };
    const pages = await this.pages.run(tx, customer.id, { orders: true });
    let paidUntil: TokyoDate | null = null;
    const running = await this.subscriptions.unfinished(tx, customer.id);
    for (const row of running) {
      const kind = stopOf(row.status, when);
      if (!kind) continue;
      await this.stop(tx, row, kind, reason);
      const end = kind === 'cancel_at_period_end' ? tokyoDateOf(row.periodEnd) : null;
      if (end && (paidUntil === null || end > paidUntil)) paidUntil = end;
    }
    return { settled: pages === 0 && running.length === 0, paidUntil };
  }

  private async stop(
    tx: Tx,
    row: SubscriptionEntity,
    kind: 'cancel_at_period_end' | 'cancel_now',
    reason: string | null,
  ): Promise<void> {
    const { customerId, stripeId: stripeSubscriptionId } = row;
    const last = await this.subscriptions.lastChange(tx, stripeSubscriptionId);
    if (last?.state === 'requested' && last.kind === 'cancel_now') return;
    if (kind === 'cancel_at_period_end' && asWished(row, last).leaving) return;
    const because = kind === 'cancel_now' ? 'left' : null;
    await this.change.run(tx, { customerId, stripeSubscriptionId, kind, because, reason });
  }
}
