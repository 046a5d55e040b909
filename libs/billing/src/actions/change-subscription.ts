import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { isTermName } from '../domain/prepaid-term.ts';
import { subscriptionChangeRequested } from '../billing.events.ts';
import type { SubscriptionChangeEntity } from '../store/subscription-change.entity.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { TurnTerm } from './turn-term.ts';

type Named = 'customerId' | 'stripeSubscriptionId' | 'kind';
type Kept =
  | 'id'
  | 'communityId'
  | 'state'
  | 'requestedAt'
  | 'askedAt'
  | 'settledAt'
  | 'declineCode'
  | 'stripeInvoiceId'
  | 'confirmBy'
  | 'toldAt';

/** What is to be done to which subscription, and what there is to say about it. */
export type ChangeWish = Pick<SubscriptionChangeEntity, Named> &
  Partial<Omit<SubscriptionChangeEntity, Named | Kept>>;

const nothingSaid = {
  ...{ because: null, reason: null, offerKey: null, interval: null, amount: null },
  ...{ prorationAt: null, expectedCharge: null, idempotencyKey: null },
  ...{ pauseFrom: null, pauseUntil: null, insteadOf: null },
};

/**
 * Keeps the intention to change a subscription; Stripe is asked after the commit. Of a term that was paid ahead Stripe knows
 * nothing: what is wished of it is done at once.
 */
@Injectable()
export class ChangeSubscription {
  constructor(
    private readonly subscriptions: SubscriptionStore,
    private readonly terms: TurnTerm,
  ) {}

  async run(tx: Tx, wish: ChangeWish): Promise<SubscriptionChangeEntity> {
    const { stripeSubscriptionId: name } = wish;
    const term = isTermName(name) ? await this.subscriptions.termOf(tx, name) : null;
    const kept: SubscriptionChangeEntity = {
      ...nothingSaid,
      ...wish,
      ...{ id: newId(), communityId: tx.community, state: 'requested' },
      ...{
        requestedAt: tx.now,
        askedAt: null,
        settledAt: null,
        declineCode: null,
        stripeInvoiceId: null,
        confirmBy: null,
        toldAt: null,
      },
      ...(term ? { state: 'done', settledAt: tx.now } : {}),
    };
    await this.subscriptions.addChange(tx, kept);
    if (term) await this.terms.asWished(tx, term, wish);
    else await tx.emit(subscriptionChangeRequested, { changeId: kept.id });
    return kept;
  }
}
