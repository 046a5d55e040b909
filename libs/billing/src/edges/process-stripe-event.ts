import { Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { nextTry } from '../domain/retry-schedule.ts';
import { InboxStore } from '../store/inbox.store.ts';
import { MatterStore } from '../store/matter.store.ts';
import type { StripeEventEntity } from '../store/stripe-event.entity.ts';
import { FindStripeOwner } from './find-stripe-owner.ts';
import { ReconcileCustomer } from './reconcile-customer.ts';

const clockMargin = 3_600_000;

/** How an event ended: `done` with a reconciliation, or `ignored` because it is not about one of our customers. */
type Ending = { status: 'done' | 'ignored'; outcome: string };

/**
 * Works on one event of the inbox: finds whose customer it is about and reconciles that customer. The event's content is
 * not acted upon. Trouble is written down with the time of the next try; after a day's tries a person is asked.
 */
@Injectable()
export class ProcessStripeEvent {
  constructor(
    private readonly transactions: Transactions,
    private readonly inbox: InboxStore,
    private readonly owners: FindStripeOwner,
    private readonly reconcile: ReconcileCustomer,
    private readonly matters: MatterStore,
  ) {}

  async run(inboxId: string): Promise<void> {
    const event = await this.transactions.inSystem((tx) => this.inbox.claim(tx, inboxId));
    if (!event) return;
    try {
      const { status, outcome } = await this.work(event);
      await this.transactions.inSystem((tx) => this.inbox.settle(tx, event.id, status, outcome));
    } catch (error) {
      await this.postpone(event, error instanceof Error ? error.message : String(error));
    }
  }

  private async work(event: StripeEventEntity): Promise<Ending> {
    const owner = await this.owners.of(event);
    if (!owner) return { status: 'ignored', outcome: 'not_our_customer' };
    const { communityId, customerId, stripeCustomerId, factsFetchedAt } = owner;
    if (factsFetchedAt && isCovered(event, factsFetchedAt)) return { status: 'done', outcome: 'covered' };
    const startedAt = await this.transactions.inSystem((tx) => Promise.resolve(tx.now));
    const { stale, changes } = await this.reconcile.run(communityId, customerId, 'webhook');
    await this.transactions.inSystem((tx) => this.inbox.settleCovered(tx, stripeCustomerId, startedAt));
    return { status: 'done', outcome: stale ? 'overtaken' : changes.join(' ') || 'nothing_new' };
  }

  private async postpone(event: StripeEventEntity, error: string): Promise<void> {
    const until = await this.transactions.inSystem(async (tx) => {
      const next = nextTry(event.attempts, tx.now);
      if (next) await this.inbox.postpone(tx, event.id, next, error);
      else await this.inbox.settle(tx, event.id, 'dead', error.slice(0, 500));
      return next;
    });
    if (!until) await this.askAPerson(event, error);
  }

  private async askAPerson(event: StripeEventEntity, error: string): Promise<void> {
    const known = await this.transactions.inSystem((tx) => this.inbox.communityOf(tx, event));
    if (!known) return;
    const detail = `${event.type} ${event.stripeEventId}: ${error}`;
    await this.transactions.inCommunity(known, (tx) =>
      this.matters.open(
        tx,
        { kind: 'dead_letter', key: `event:${event.id}:${event.attempts}`, detail, amount: null },
        { stripeEventId: event.id },
      ),
    );
  }
}

/**
 * Whether facts read at an instant contain what an event tells: they were asked for after it came in, or, for one found
 * late by the gap filler, long after it happened (the margin outlasts any difference between Stripe's clock and ours).
 */
function isCovered(event: StripeEventEntity, factsFetchedAt: Date): boolean {
  return (
    factsFetchedAt > event.receivedAt ||
    factsFetchedAt.getTime() > event.stripeCreatedAt.getTime() + clockMargin
  );
}
