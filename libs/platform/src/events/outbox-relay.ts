import { Injectable } from '@nestjs/common';

import type { Tx } from '../database/tx.ts';
import { Transactions } from '../database/transactions.ts';
import { JobQueues } from '../jobs/job-queues.ts';
import type { ReactionJob } from '../jobs/job-queues.ts';
import { ReactionRegistry } from './reaction-registry.ts';

type WaitingEvent = {
  id: string;
  community_id: string | null;
  event: string;
  payload: unknown;
  occurred_at: Date;
};

const batch = 200;
/** A delivery unsettled for this long may have lost its job (an emptied Redis); the queue drops it if it has not. */
const lostAfterMinutes = 2;

/**
 * Hands committed events to the queues, one job per reaction. Several relays may run: each skips the rows another holds.
 * The order is what keeps a delivery whole. Its record is committed first, because a worker may run the job at once and
 * must find something to mark as done; then the job is added; then the event is marked as relayed. Dying in between adds
 * the job twice under the same id.
 */
@Injectable()
export class OutboxRelay {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: ReactionRegistry,
    private readonly queues: JobQueues,
  ) {}

  /** Relays one batch. Answers how many events it took, so that the caller knows whether to come back at once. */
  relayBatch(): Promise<number> {
    return this.transactions.inSystem(async (tx) => {
      const events = await tx.query<WaitingEvent>(
        `select id, community_id, event, payload, occurred_at from platform.outbox
         where relayed_at is null order by id limit $1 for no key update skip locked`,
        [batch],
      );
      if (events.length === 0) return 0;
      const jobs = events.flatMap((event) => this.jobsOf(event));
      await this.transactions.inSystem((record) => this.recordQueued(record, jobs));
      await this.queues.add(jobs);
      await tx.query('update platform.outbox set relayed_at = $2 where id = any($1)', [
        events.map((event) => event.id),
        tx.now,
      ]);
      return events.length;
    });
  }

  /** Adds the jobs of deliveries that never settled once more: PostgreSQL is the truth, the queue only the alarm clock. */
  requeueLost(): Promise<number> {
    return this.transactions.inSystem(async (tx) => {
      const lost = await tx.query<WaitingEvent & { reaction: string }>(
        `select o.id, o.community_id, o.event, o.payload, o.occurred_at, d.reaction
         from platform.delivery d join platform.outbox o on o.id = d.event_id
         where d.state = 'queued' and d.queued_at < $1::timestamptz - make_interval(mins => $2::int)
         order by d.queued_at limit $3`,
        [tx.now, lostAfterMinutes, batch],
      );
      await this.queues.add(
        lost.flatMap((event) => this.jobsOf(event).filter((job) => job.reaction === event.reaction)),
      );
      return lost.length;
    });
  }

  private jobsOf(event: WaitingEvent): ReactionJob[] {
    return this.registry.after(event.event).map((reaction) => ({
      queue: reaction.queue ?? 'members',
      reaction: reaction.name,
      eventId: event.id,
      communityId: event.community_id,
      at: event.occurred_at.toISOString(),
      payload: event.payload,
    }));
  }

  private async recordQueued(tx: Tx, jobs: ReactionJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await tx.query(
      `insert into platform.delivery (event_id, reaction, community_id, state, attempts, queued_at)
       select event_id, reaction, community_id, 'queued', 0, $4
       from unnest($1::uuid[], $2::text[], $3::uuid[]) as job (event_id, reaction, community_id)
       on conflict do nothing`,
      [
        jobs.map((job) => job.eventId),
        jobs.map((job) => job.reaction),
        jobs.map((job) => job.communityId),
        tx.now,
      ],
    );
  }
}
