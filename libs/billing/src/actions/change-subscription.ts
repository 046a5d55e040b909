import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { subscriptionChangeRequested } from '../billing.events.ts';
import type { SubscriptionChangeEntity } from '../store/subscription-change.entity.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';

/** What is to be done to which subscription, and why. */
export type ChangeWish = Pick<
  SubscriptionChangeEntity,
  'customerId' | 'stripeSubscriptionId' | 'kind' | 'because' | 'reason'
>;

/** Keeps the intention to change a subscription; Stripe is asked after the commit. */
@Injectable()
export class ChangeSubscription {
  constructor(private readonly subscriptions: SubscriptionStore) {}

  async run(tx: Tx, wish: ChangeWish): Promise<void> {
    const id = newId();
    await this.subscriptions.addChange(tx, {
      ...wish,
      ...{ id, communityId: tx.community, state: 'requested', requestedAt: tx.now, settledAt: null },
    });
    await tx.emit(subscriptionChangeRequested, { changeId: id });
  }
}
