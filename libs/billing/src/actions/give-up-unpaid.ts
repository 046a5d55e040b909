import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { subjectLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { FallBackToPaid } from './fall-back-to-paid.ts';

/** States of a subscription whose fee has not come. */
const unpaidStatuses: readonly string[] = ['past_due', 'unpaid'];

/**
 * Ends a subscription whose fee has not come in time: Stripe's own is ended and its open invoice is void, so that no card is
 * charged and no old link takes money for what is not given any more. Whoever asks goes on asking until
 * `billing.subscription_changed` says that it has ended; a fee that arrived a moment before keeps it,
 * and so does the year that was paid where only the difference of a change is late.
 */
@Injectable()
export class GiveUpUnpaid {
  constructor(
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly change: ChangeSubscription,
    private readonly fallBack: FallBackToPaid,
  ) {}

  /** Does nothing where it is paid, or on its way to Stripe already. */
  async run(tx: Tx, subject: SubjectRef): Promise<void> {
    await tx.lock(subjectLock(subject));
    const customer = await this.customers.ofSubject(tx, subject);
    const running = customer ? await this.subscriptions.unfinished(tx, customer.id) : [];
    for (const { id, customerId, stripeId: stripeSubscriptionId, status, invoiced } of running) {
      if (!unpaidStatuses.includes(status)) continue;
      if (invoiced && (await this.fallBack.run(tx, { id, customerId }))) continue;
      const last = await this.subscriptions.lastChange(tx, stripeSubscriptionId);
      if (last?.state === 'requested' && last.kind === 'cancel_now') continue;
      await this.change.run(tx, { customerId, stripeSubscriptionId, kind: 'cancel_now', because: 'unpaid' });
    }
  }
}
