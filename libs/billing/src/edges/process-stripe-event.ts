import { Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { WrittenDown } from '../actions/write-down-facts.ts';
import { nextTry } from '../domain/retry-schedule.ts';
import { InboxStore } from '../store/inbox.store.ts';
import type { ClaimedEvent, ClaimedEvents, EventEnding } from '../store/inbox.store.ts';
import { MatterStore } from '../store/matter.store.ts';
import { FindStripeOwner } from './find-stripe-owner.ts';
import type { FoundOwner } from './find-stripe-owner.ts';
import { ReconcileCustomer } from './reconcile-customer.ts';

const clockMargin = 3_600_000;

/** Customers that one look is for at most, where so many wait. */
const mostAtOnce = 96;
/** Events taken beside others whose own call is awaited: it comes within seconds, and one that never comes is forgotten. */
const mostTaken = 10_000;

/** Events that were taken, and whose customer they are about, where that is known here. */
type Taken = { claimed: ClaimedEvents; owner: FoundOwner | null };
type Owned = Taken & { owner: FoundOwner };

/**
 * Works on one event of the inbox, and on whatever else waits about the same customer: finds whose customer that is and
 * reconciles it once for all of them. Where customers wait in line, as on a day on which many renew, several are reconciled
 * together. The events' content is not acted upon. Trouble is written down with the time of the next try; after a day's tries a person is asked.
 */
@Injectable()
export class ProcessStripeEvent {
  /** Each event is called for by itself, also one that was taken beside another a moment ago. */
  private readonly taken = new Set<string>();

  constructor(
    private readonly transactions: Transactions,
    private readonly inbox: InboxStore,
    private readonly owners: FindStripeOwner,
    private readonly reconcile: ReconcileCustomer,
    private readonly matters: MatterStore,
  ) {}

  async run(inboxId: string): Promise<void> {
    if (this.taken.delete(inboxId)) return;
    const taken = await this.transactions.inSystem(async (tx) =>
      tx.inStep(await this.inbox.claim(tx, inboxId, mostAtOnce), async (claimed) => ({
        claimed,
        owner: await this.owners.known(tx, claimed.event),
      })),
    );
    if (this.taken.size > mostTaken) this.taken.clear();
    const ids = taken.flatMap(({ claimed }) => idsOf(claimed));
    for (const id of ids) if (id !== inboxId) this.taken.add(id);
    try {
      await this.workOn(taken);
    } catch (error) {
      // Not even written down that they failed: they wait for whoever comes once their time is over.
      for (const id of ids) this.taken.delete(id);
      throw error;
    }
  }

  private async workOn(taken: readonly Taken[]): Promise<void> {
    const owned: Owned[] = [];
    for (const { claimed, owner } of taken) {
      await this.unlessTrouble(claimed, async () => {
        const found = owner ?? (await this.owners.of(claimed.event));
        if (found) owned.push({ claimed, owner: found });
        else await this.settle([{ claimed, ending: { status: 'ignored', outcome: 'not_our_customer' } }]);
      });
    }
    for (const group of together(owned))
      await this.lookAt(group).catch((cause: unknown) => this.postponeAll(group, cause));
  }

  /** Customers of one community, each once. */
  private async lookAt(owned: readonly Owned[]): Promise<void> {
    const looks = owned.map(({ claimed: { event, alongside }, owner: { customerId } }) => ({
      customerId,
      isEnough: (factsFetchedAt: Date) =>
        [event, ...alongside].every((one) => isCovered(one, factsFetchedAt)),
    }));
    const [first] = owned;
    const looked = await this.reconcile.several(first!.owner.communityId, looks, 'webhook');
    const ends = owned.map(({ claimed }, at) => ({ claimed, looked: looked[at]! }));
    await this.settle(
      ends.flatMap(({ claimed, looked: end }) =>
        end.status === 'fulfilled' ? [{ claimed, ending: endingOf(end.value) }] : [],
      ),
    );
    for (const { claimed, looked: end } of ends)
      if (end.status === 'rejected') await this.postpone(claimed, end.reason);
  }

  private async postponeAll(owned: readonly Owned[], cause: unknown): Promise<void> {
    for (const { claimed } of owned) await this.postpone(claimed, cause);
  }

  private async settle(ended: readonly { claimed: ClaimedEvents; ending: EventEnding }[]): Promise<void> {
    await this.transactions.inSystem((tx) =>
      tx.inStep(ended, ({ claimed, ending }) => this.inbox.settle(tx, claimed, ending)),
    );
  }

  private async unlessTrouble(claimed: ClaimedEvents, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      await this.postpone(claimed, error);
    }
  }

  private async postpone(claimed: ClaimedEvents, cause: unknown): Promise<void> {
    const { event, alongside } = claimed;
    for (const id of idsOf(claimed)) this.taken.delete(id);
    const error = cause instanceof Error ? cause.message : String(cause);
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

const idsOf = ({ event, alongside }: ClaimedEvents): string[] => [event, ...alongside].map(({ id }) => id);

function endingOf(written: WrittenDown | null): EventEnding {
  if (!written) return { status: 'done', outcome: 'covered' };
  const outcome = written.stale ? 'overtaken' : written.changes.join(' ') || 'nothing_new';
  return { status: 'done', outcome };
}

/** Those that can be looked at together: of one community, and no customer twice. */
function together(owned: readonly Owned[]): Owned[][] {
  const groups: Owned[][] = [];
  for (const each of owned) {
    const { communityId, customerId } = each.owner;
    const fits = (group: Owned[]) =>
      group.every(({ owner }) => owner.communityId === communityId && owner.customerId !== customerId);
    const group = groups.find(fits);
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups;
}
