import { Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { nextTry } from '../domain/retry-schedule.ts';
import { InboxStore } from '../store/inbox.store.ts';
import type { ClaimedEvent, ClaimedEvents, EventEnding } from '../store/inbox.store.ts';
import { MatterStore } from '../store/matter.store.ts';
import { FindStripeOwner } from './find-stripe-owner.ts';
import type { FoundOwner } from './find-stripe-owner.ts';
import { ReconcileCustomer } from './reconcile-customer.ts';

const clockMargin = 3_600_000;

/**
 * Works on one event of the inbox, and on whatever else waits about the same customer: finds whose customer that is and
 * reconciles it once for all of them. The events' content is not acted upon. Trouble is written down with the time of the next try; after a day's tries a person is asked.
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
    const taken = await this.transactions.inSystem(async (tx) => {
      const claimed = await this.inbox.claim(tx, inboxId);
      return claimed && { claimed, owner: await this.owners.known(tx, claimed.event) };
    });
    if (!taken) return;
    const { claimed } = taken;
    try {
      const ending = await this.work(claimed, taken.owner ?? (await this.owners.of(claimed.event)));
      await this.transactions.inSystem((tx) => this.inbox.settle(tx, claimed, ending));
    } catch (error) {
      await this.postpone(claimed, error instanceof Error ? error.message : String(error));
    }
  }

  private async work({ event, alongside }: ClaimedEvents, owner: FoundOwner | null): Promise<EventEnding> {
    if (!owner) return { status: 'ignored', outcome: 'not_our_customer' };
    const isKnown = (factsFetchedAt: Date) =>
      [event, ...alongside].every((one) => isCovered(one, factsFetchedAt));
    const looked = await this.reconcile.unlessKnown(owner, 'webhook', isKnown);
    if (!looked) return { status: 'done', outcome: 'covered' };
    const outcome = looked.stale ? 'overtaken' : looked.changes.join(' ') || 'nothing_new';
    return { status: 'done', outcome };
  }

  private async postpone(claimed: ClaimedEvents, error: string): Promise<void> {
    const { event, alongside } = claimed;
    const until = await this.transactions.inSystem(async (tx) => {
      const next = nextTry(event.attempts, tx.now);
      if (next) await this.inbox.postpone(tx, event.id, next, error);
      else await this.inbox.giveUp(tx, event.id, error);
      await this.inbox.letGo(tx, alongside);
      return next;
    });
    if (!until) await this.askAPerson(event, error);
  }

  private async askAPerson(event: ClaimedEvent, error: string): Promise<void> {
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
function isCovered(event: ClaimedEvent, factsFetchedAt: Date): boolean {
  return (
    factsFetchedAt > event.receivedAt ||
    factsFetchedAt.getTime() > event.stripeCreatedAt.getTime() + clockMargin
  );
}
