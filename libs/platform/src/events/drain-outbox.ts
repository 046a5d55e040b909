import { Injectable } from '@nestjs/common';

import { Transactions } from '../database/transactions.ts';
import type { ReactionJob } from '../jobs/job-queues.ts';
import { ReactionRunner } from '../jobs/reaction-runner.ts';
import { ReactionRegistry } from './reaction-registry.ts';

type WaitingEvent = {
  id: string;
  community_id: string | null;
  event: string;
  payload: unknown;
  occurred_at: Date;
};

/** Rounds of events that follow from events; more would be a circle. */
const longestChain = 20;

/**
 * Runs what waits in the outbox here and now, without a queue and in the order of the events: for seeds and tests. A
 * reaction that fails throws here, so that the failure is where its cause is.
 */
@Injectable()
export class DrainOutbox {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: ReactionRegistry,
    private readonly runner: ReactionRunner,
  ) {}

  /**
   * Runs every reaction to every event so far, and to the events those emit. Answers how many ran. With more than one
   * lane several events are worked on at a time, begun in their order, as several workers would.
   */
  async run(lanes = 1): Promise<number> {
    let ran = 0;
    for (let round = 0; round < longestChain; round += 1) {
      const events = await this.take();
      if (events.length === 0) return ran;
      const waiting = events.values();
      const reachedOut: ReactionJob[] = [];
      const lane = async (): Promise<void> => {
        for (const event of waiting) {
          const reactions = await this.react(event, reachedOut);
          ran += reactions;
        }
      };
      try {
        await Promise.all(Array.from({ length: lanes }, lane));
      } finally {
        await this.runner.recordDone(reachedOut);
      }
    }
    throw new Error(`Events still follow from events after ${longestChain} rounds: a circle of reactions?`);
  }

  /** The waiting events in their order, their deliveries recorded. */
  private async take(): Promise<WaitingEvent[]> {
    return this.transactions.inSystem(async (tx) => {
      const events = await tx.query<WaitingEvent>(
        `update platform.outbox set relayed_at = $1 where relayed_at is null
         returning id, community_id, event, payload, occurred_at`,
        [tx.now],
      );
      const due = events.flatMap((event) =>
        this.registry.after(event.event).map(({ name }) => ({ event, name })),
      );
      if (due.length > 0)
        await tx.query(
          `insert into platform.delivery (event_id, reaction, community_id, state, attempts, queued_at)
           select event_id, reaction, community_id, 'queued', 0, $4
           from unnest($1::uuid[], $2::text[], $3::uuid[]) as due (event_id, reaction, community_id)
           on conflict do nothing`,
          [
            due.map(({ event }) => event.id),
            due.map(({ name }) => name),
            due.map(({ event }) => event.community_id),
            tx.now,
          ],
        );
      return events.sort((a, b) => (a.id < b.id ? -1 : 1));
    });
  }

  private async react(event: WaitingEvent, reachedOut: ReactionJob[]): Promise<number> {
    const reactions = this.registry.after(event.event);
    for (const reaction of reactions) {
      const job: ReactionJob = {
        queue: reaction.queue ?? 'members',
        reaction: reaction.name,
        eventId: event.id,
        communityId: event.community_id,
        at: new Date(event.occurred_at).toISOString(),
        payload: event.payload,
      };
      if (await this.runner.runNew(job)) reachedOut.push(job);
    }
    return reactions.length;
  }
}
