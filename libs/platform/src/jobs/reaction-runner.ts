import { Refusal } from '@enishi/kernel';
import { Injectable, Logger } from '@nestjs/common';

import type { Tx } from '../database/tx.ts';
import { Transactions } from '../database/transactions.ts';
import type { Occurred } from '../events/event-type.ts';
import { ReactionRegistry } from '../events/reaction-registry.ts';
import type { LaterReaction } from '../events/reaction-registry.ts';
import type { ReactionJob } from './job-queues.ts';

/** Runs one reaction to one event, and records that it is done: delivered twice, done once. */
@Injectable()
export class ReactionRunner {
  private readonly log = new Logger('reactions');

  constructor(
    private readonly transactions: Transactions,
    private readonly registry: ReactionRegistry,
  ) {}

  /**
   * @throws whatever should be tried again: a bug, or a refusal `unavailable`. Other refusals end the delivery, since the
   * same question would get the same answer.
   */
  async run(job: ReactionJob): Promise<void> {
    await this.unlessRefused(job, (reaction, occurred) =>
      reaction.timing === 'follows'
        ? this.follow(reaction, job, occurred)
        : this.reachOut(reaction, job, occurred),
    );
  }

  /**
   * The same for a delivery that was written down a moment ago and nobody else can have run. True where it reached out and is
   * still to be recorded as done, which whoever has many of them does at once (`recordDone`).
   */
  async runNew(job: ReactionJob): Promise<boolean> {
    let toRecord = false;
    await this.unlessRefused(job, async (reaction, occurred) => {
      if (reaction.timing === 'follows') return this.follow(reaction, job, occurred);
      await reaction.run(job.payload, occurred);
      toRecord = true;
    });
    return toRecord;
  }

  async recordDone(jobs: readonly ReactionJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.transactions.inSystem((tx) =>
      tx.change(
        `update platform.delivery delivery set state = 'done', settled_at = $3, attempts = attempts + 1
           from unnest($1::uuid[], $2::text[]) as ran (event_id, reaction)
          where delivery.event_id = ran.event_id and delivery.reaction = ran.reaction and delivery.state <> 'done'`,
        [jobs.map(({ eventId }) => eventId), jobs.map(({ reaction }) => reaction), tx.now],
      ),
    );
  }

  /** Runs a reaction; a refusal that no second try would change ends the delivery. */
  private async unlessRefused(
    job: ReactionJob,
    run: (reaction: LaterReaction, occurred: Occurred) => Promise<void>,
  ): Promise<void> {
    const reaction = this.registry.reaction(job.reaction);
    if (!reaction) throw new Error(`No reaction is called ${job.reaction}`);
    const occurred: Occurred = { id: job.eventId, communityId: job.communityId, at: new Date(job.at) };
    try {
      await run(reaction, occurred);
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind === 'unavailable') throw error;
      this.log.warn(`${job.reaction} was refused: ${error.code}`);
      await this.settle(job, 'done', error.code);
    }
  }

  /** No further try will follow: a person has to look. */
  async park(job: ReactionJob, error: Error, attempts: number): Promise<void> {
    await this.settle(job, 'dead', error.message, attempts);
  }

  private follow(reaction: LaterReaction, job: ReactionJob, occurred: Occurred): Promise<void> {
    return this.within(job, async (tx) => {
      if (await markDone(tx, job)) await reaction.run(tx, job.payload, occurred);
    });
  }

  private async reachOut(reaction: LaterReaction, job: ReactionJob, occurred: Occurred): Promise<void> {
    if (await this.within(job, (tx) => isDone(tx, job))) return;
    await reaction.run(job.payload, occurred);
    await this.within(job, (tx) => markDone(tx, job));
  }

  private async settle(
    job: ReactionJob,
    state: 'done' | 'dead',
    reason: string,
    attempts = 1,
  ): Promise<void> {
    await this.within(job, (tx) =>
      tx.query(
        `update platform.delivery set state = $3, last_error = $4, attempts = $5, settled_at = $6
         where event_id = $1 and reaction = $2 and state = 'queued'`,
        [job.eventId, job.reaction, state, reason.slice(0, 2_000), attempts, tx.now],
      ),
    );
  }

  private within<T>(job: ReactionJob, work: (tx: Tx) => Promise<T>): Promise<T> {
    return job.communityId
      ? this.transactions.inCommunity(job.communityId, work)
      : this.transactions.inSystem(work);
  }
}

/** True for the one caller that may run the reaction; the row stays locked until that caller commits. */
async function markDone(tx: Tx, job: ReactionJob): Promise<boolean> {
  const changed = await tx.change(
    `update platform.delivery set state = 'done', settled_at = $3, attempts = attempts + 1
     where event_id = $1 and reaction = $2 and state <> 'done'`,
    [job.eventId, job.reaction, tx.now],
  );
  return changed === 1;
}

async function isDone(tx: Tx, job: ReactionJob): Promise<boolean> {
  const [row] = await tx.query<{ state: string }>(
    'select state from platform.delivery where event_id = $1 and reaction = $2',
    [job.eventId, job.reaction],
  );
  return row?.state === 'done';
}
