import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';

import { finishedStatuses, occupyingStatuses } from '../domain/subscription-states.ts';
import { SubscriptionChangeEntity } from './subscription-change.entity.ts';
import type { SubscriptionChangeKind } from './subscription-change.entity.ts';
import { SubscriptionEntity } from './subscription.entity.ts';

/** Subscriptions of a customer and the intentions about them. */
@Injectable()
export class SubscriptionStore {
  /** The subscription that occupies the customer's place in a family, if any. */
  occupying(tx: Tx, customerId: string, family?: string): Promise<SubscriptionEntity | null> {
    const place = { communityId: tx.community, customerId, status: In([...occupyingStatuses]) };
    return tx.repo(SubscriptionEntity).findOneBy(family ? { ...place, family } : place);
  }

  /** Everything that still has a place or may take one: a first payment that has not come, a renewal given up by Stripe. */
  unfinished(tx: Tx, customerId: string): Promise<SubscriptionEntity[]> {
    const status = Not(In([...finishedStatuses]));
    return tx
      .repo(SubscriptionEntity)
      .find({ where: { communityId: tx.community, customerId, status }, order: { id: 'ASC' } });
  }

  byStripeId(tx: Tx, stripeId: string): Promise<SubscriptionEntity | null> {
    return tx.repo(SubscriptionEntity).findOneBy({ communityId: tx.community, stripeId });
  }

  /** Customers that have anything unfinished, for the nightly run. */
  async customersWithOpenBusiness(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct customer_id as id from billing.subscription where community_id = $1 and status not in ('ended', 'expired')
       union select customer_id from billing.refund where community_id = $1 and state in ('requested', 'pending', 'unknown')
       union select customer_id from billing.checkout_attempt
         where community_id = $1 and state in ('requested', 'open', 'confirming', 'unknown')`,
      [tx.community],
    );
    return rows.map(({ id }) => id);
  }

  change(tx: Tx, id: string): Promise<SubscriptionChangeEntity | null> {
    return tx.repo(SubscriptionChangeEntity).findOneBy({ communityId: tx.community, id });
  }

  /** The change that was ordered with this key, if any. */
  changeByKey(tx: Tx, idempotencyKey: string): Promise<SubscriptionChangeEntity | null> {
    return tx.repo(SubscriptionChangeEntity).findOneBy({ communityId: tx.community, idempotencyKey });
  }

  /** The newest intention about a subscription: it is what the person wants now. */
  lastChange(tx: Tx, stripeSubscriptionId: string): Promise<SubscriptionChangeEntity | null> {
    return tx.repo(SubscriptionChangeEntity).findOne({
      where: { communityId: tx.community, stripeSubscriptionId },
      order: { requestedAt: 'DESC', id: 'DESC' },
    });
  }

  async hasStandingChange(
    tx: Tx,
    stripeSubscriptionId: string,
    kind: SubscriptionChangeKind,
  ): Promise<boolean> {
    const place = {
      communityId: tx.community,
      stripeSubscriptionId,
      kind,
      state: In(['requested', 'done'] as const),
    };
    return tx.repo(SubscriptionChangeEntity).existsBy(place);
  }

  async addChange(tx: Tx, change: SubscriptionChangeEntity): Promise<void> {
    await tx.repo(SubscriptionChangeEntity).insert(change);
  }

  async saveChange(tx: Tx, change: SubscriptionChangeEntity): Promise<void> {
    await tx.repo(SubscriptionChangeEntity).save(change);
  }
}
