import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';

import { queueNames } from '../events/reactions.ts';
import type { QueueName } from '../events/reactions.ts';
import { JobBackend } from './job-backend.ts';
import type { JobQueue } from './job-backend.ts';

/** One reaction to one event, as it travels through the queue. */
export type ReactionJob = {
  queue: QueueName;
  reaction: string;
  eventId: string;
  communityId: string | null;
  /** Instant of the event, ISO 8601 in UTC. */
  at: string;
  payload: unknown;
};

/**
 * Pauses before each new try: quick at first, because most faults pass in seconds, then rarer for a day. After the last
 * one the delivery is dead and a person sees it.
 */
export const retryPauses = [1, 5, 30, 120, 600, 3_600, 21_600, 86_400].map((seconds) => seconds * 1_000);

/** The queues that reactions wait in. Adding never blocks a user's transaction: only the relay adds. */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly open = new Map<QueueName, JobQueue>();
  private readonly log = new Logger('queues');

  constructor(private readonly backend: JobBackend) {}

  async add(jobs: ReactionJob[]): Promise<void> {
    for (const name of queueNames) {
      const own = jobs.filter((job) => job.queue === name);
      if (own.length > 0) await this.queue(name).addBulk(own.map(asQueued));
    }
  }

  queue(name: QueueName): JobQueue {
    const known = this.open.get(name);
    if (known) return known;
    const created = this.backend.queue(name);
    created.on('error', (error) => this.log.warn(`${name}: ${error.message}`));
    this.open.set(name, created);
    return created;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.open.values()].map((queue) => queue.close()));
  }
}

function asQueued(job: ReactionJob) {
  return {
    name: job.reaction,
    data: job,
    opts: {
      // The queue keeps one job per id, so that a delivery handed over twice waits once.
      jobId: `${job.eventId}-${job.reaction}`,
      attempts: retryPauses.length + 1,
      backoff: { type: 'custom' },
      removeOnComplete: true,
      removeOnFail: true,
    },
  };
}
