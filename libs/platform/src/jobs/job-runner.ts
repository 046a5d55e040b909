import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Job } from 'bullmq';

import { OutboxRelay } from '../events/outbox-relay.ts';
import { queueNames } from '../events/reactions.ts';
import type { QueueName } from '../events/reactions.ts';
import { JobBackend } from './job-backend.ts';
import type { JobWorker } from './job-backend.ts';
import { retryPauses } from './job-queues.ts';
import type { ReactionJob } from './job-queues.ts';
import { ReactionRunner } from './reaction-runner.ts';

const concurrency: Record<QueueName, number> = { money: 4, members: 4, mail: 2, letters: 2 };
const idlePauseMilliseconds = 150;

/** The worker's heart: relays the outbox and runs the queues. Only the worker process has it. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('worker');
  private readonly workers: JobWorker[] = [];
  private stopping = false;
  private relaying: Promise<void> = Promise.resolve();

  constructor(
    private readonly backend: JobBackend,
    private readonly runner: ReactionRunner,
    private readonly relay: OutboxRelay,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const name of queueNames) this.workers.push(this.listenTo(name));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    this.relaying = this.keepRelaying();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.relaying;
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private listenTo(name: QueueName): JobWorker {
    const worker = this.backend.worker(name, (job) => this.process(job as Job<ReactionJob>), {
      concurrency: concurrency[name],
      settings: { backoffStrategy: (attempt) => retryPauses[attempt - 1] ?? retryPauses.at(-1) ?? 0 },
    });
    worker.on('error', (error) => this.log.warn(`${name}: ${error.message}`));
    return worker;
  }

  private async process(job: Job<ReactionJob>): Promise<void> {
    try {
      await this.runner.run(job.data);
    } catch (error) {
      const fault = error instanceof Error ? error : new Error(String(error));
      const attempt = job.attemptsMade + 1;
      this.log.error(`${job.name}, try ${attempt}: ${fault.stack ?? fault.message}`);
      if (attempt >= (job.opts.attempts ?? 1)) await this.runner.park(job.data, fault, attempt);
      throw fault;
    }
  }

  private async keepRelaying(): Promise<void> {
    while (!this.stopping) {
      const relayed = await this.relay.relayBatch().catch((error: Error) => {
        this.log.warn(`relay: ${error.message}`);
        return 0;
      });
      if (relayed === 0) await new Promise((resume) => setTimeout(resume, idlePauseMilliseconds));
    }
  }
}
