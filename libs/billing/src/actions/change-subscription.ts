import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { subscriptionChangeRequested } from '../billing.events.ts';
import type { SubscriptionChangeEntity } from '../store/subscription-change.entity.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';

type Named = 'customerId' | 'stripeSubscriptionId' | 'kind';
type Kept = 'id' | 'communityId' | 'state' | 'requestedAt' | 'settledAt' | 'declineCode';

/** What is to be done to which subscription, and what there is to say about it. */
export type ChangeWish = Pick<SubscriptionChangeEntity, Named> &
  Partial<Omit<SubscriptionChangeEntity, Named | Kept>>;

const nothingSaid = {
  ...{ because: null, reason: null, offerKey: null, interval: null, amount: null },
  ...{ prorationAt: null, expectedCharge: null, idempotencyKey: null },
  ...{ pauseFrom: null, pauseUntil: null },
};

/** Keeps the intention to change a subscription; Stripe is asked after the commit. */
@Injectable()
export class ChangeSubscription {
  constructor(private readonly subscriptions: SubscriptionStore) {}

  async run(tx: Tx, wish: ChangeWish): Promise<SubscriptionChangeEntity> {
    const kept: SubscriptionChangeEntity = {
      ...nothingSaid,
      ...wish,
      ...{ id: newId(), communityId: tx.community, state: 'requested' },
      ...{ requestedAt: tx.now, settledAt: null, declineCode: null },
    };
    await this.subscriptions.addChange(tx, kept);
    await tx.emit(subscriptionChangeRequested, { changeId: kept.id });
    return kept;
  }
}
