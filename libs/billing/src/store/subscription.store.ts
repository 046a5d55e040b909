import { eachTheirOwn, oneEach, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual, MoreThan, Not } from 'typeorm';

import type { MirroredSubscription } from '../domain/mirror.ts';
import type { SubscriptionChangeKind } from '../domain/standing-wish.ts';
import { turnsBetween } from '../domain/subscription-turns.ts';
import { finishedStatuses, occupyingStatuses } from '../domain/subscription-states.ts';
import { SubscriptionChangeEntity } from './subscription-change.entity.ts';
import { appendTurns } from './subscription-turns.ts';
import { SubscriptionEntity } from './subscription.entity.ts';

/** Subscriptions of a customer and the intentions about them. */
@Injectable()
export class SubscriptionStore {
  /** The subscription that occupies the customer's place in a family, if any. */
  async occupying(tx: Tx, customerId: string, family?: string): Promise<SubscriptionEntity | null> {
    const rows = await occupyingOf(tx, customerId);
    return rows.find((row) => family === undefined || row.family === family) ?? null;
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

  /** A term that was paid ahead, by the name under which its payments know it; null for what Stripe knows of. */
  termOf(tx: Tx, stripeId: string): Promise<SubscriptionEntity | null> {
    return tx.repo(SubscriptionEntity).findOneBy({ communityId: tx.community, stripeId, prepaid: true });
  }

  /** Terms whose paid time is over, of at most so many customers. */
  termsDue(tx: Tx, limit: number): Promise<SubscriptionEntity[]> {
    const due = { communityId: tx.community, prepaid: true, invoiced: false, status: 'active' as const };
    return tx.repo(SubscriptionEntity).find({
      where: { ...due, periodEnd: LessThanOrEqual(tx.now) },
      order: { periodEnd: 'ASC', id: 'ASC' },
      take: limit,
    });
  }

  /** Writes a term down with what is to be remembered of its course. */
  async saveTerm(tx: Tx, customerId: string, term: MirroredSubscription): Promise<void> {
    const before = await tx.repo(SubscriptionEntity).findBy({ communityId: tx.community, id: term.id });
    await tx
      .repo(SubscriptionEntity)
      .save({ ...term, communityId: tx.community, customerId, fetchedAt: tx.now });
    await appendTurns(tx, customerId, turnsBetween(before, [term], tx.now));
  }

  /** Customers that have anything unfinished, for the nightly run. */
  async customersWithOpenBusiness(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct customer_id as id from billing.subscription where community_id = $1 and status not in ('ended', 'expired') and not prepaid
       union select customer_id from billing.refund where community_id = $1 and state in ('requested', 'needs_account', 'pending', 'unknown')
       union select customer_id from billing.transfer_request where community_id = $1 and state in ('asked', 'open')
       union select id from billing.customer where community_id = $1 and cash_at_stripe > 0
       union select customer_id from billing.dispute where community_id = $1 and state not in ('won', 'lost', 'closed')
       union select customer_id from billing.checkout_attempt
         where community_id = $1 and state in ('requested', 'open', 'confirming', 'waiting', 'unknown')`,
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
    return lastChangeOf(tx, stripeSubscriptionId);
  }

  /** Another change of the same subscription for which Stripe has been asked since then without an answer yet. */
  isAnotherAsked(
    tx: Tx,
    { id, stripeSubscriptionId }: SubscriptionChangeEntity,
    since: Date,
  ): Promise<boolean> {
    const open = { communityId: tx.community, stripeSubscriptionId, state: 'requested' as const };
    return tx.repo(SubscriptionChangeEntity).existsBy({ ...open, id: Not(id), askedAt: MoreThan(since) });
  }

  /** The wish for the end of the running period that still holds: the newest of its kind that was not refused. */
  plannedChange(tx: Tx, stripeSubscriptionId: string): Promise<SubscriptionChangeEntity | null> {
    return tx.repo(SubscriptionChangeEntity).findOne({
      where: {
        ...{ communityId: tx.community, stripeSubscriptionId },
        kind: In(['change_offer_later', 'pause'] as const),
        state: In(['requested', 'done'] as const),
      },
      order: { requestedAt: 'DESC', id: 'DESC' },
    });
  }

  /** Changes of a customer that wait for the holder of the card. */
  awaitedChanges(tx: Tx, customerId: string): Promise<SubscriptionChangeEntity[]> {
    return tx.repo(SubscriptionChangeEntity).find({
      where: { communityId: tx.community, customerId, state: In(['confirming', 'withdrawing'] as const) },
      order: { requestedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Changes that have waited for the holder of the card since then or longer, and of which nobody was told. */
  untoldAwaited(tx: Tx, since: Date): Promise<SubscriptionChangeEntity[]> {
    return tx.repo(SubscriptionChangeEntity).find({
      where: {
        ...{ communityId: tx.community, state: 'confirming', toldAt: IsNull() },
        askedAt: LessThanOrEqual(since),
      },
      order: { requestedAt: 'ASC', id: 'ASC' },
    });
  }

  /** The newest change at once that a customer ordered, or early end of a pause, whatever became of it. */
  lastChangeNow(tx: Tx, customerId: string): Promise<SubscriptionChangeEntity | null> {
    return tx.repo(SubscriptionChangeEntity).findOne({
      where: {
        ...{ communityId: tx.community, customerId },
        kind: In(['change_offer_now', 'resume_now'] as const),
      },
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

const occupyingOf = eachTheirOwn(
  // An order on invoice that waits for its first day, or for its money, leaves no room for a second one.
  (tx, customerIds) =>
    readRows(
      tx,
      SubscriptionEntity,
      `community_id = $1 and customer_id = any($2) and (status = any($3) or invoiced and status = 'incomplete')`,
      [tx.community, customerIds, occupyingStatuses],
    ),
  ({ customerId }: SubscriptionEntity) => customerId,
);

const lastChangeOf = oneEach(
  (tx, stripeSubscriptionIds) =>
    readRows(
      tx,
      SubscriptionChangeEntity,
      `community_id = $1 and stripe_subscription_id = any($2) and not exists (
         select from billing.subscription_change newer
          where newer.community_id = subscription_change.community_id
            and newer.stripe_subscription_id = subscription_change.stripe_subscription_id
            and (newer.requested_at, newer.id) > (subscription_change.requested_at, subscription_change.id))`,
      [tx.community, stripeSubscriptionIds],
    ),
  ({ stripeSubscriptionId }: SubscriptionChangeEntity) => stripeSubscriptionId,
);
