import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';

import { ReactionRegistry } from '../events/reaction-registry.ts';
import { JobBackend } from './job-backend.ts';
import type { JobQueue, JobWorker } from './job-backend.ts';

const queueName = 'schedules';

/** Runs what comes round by the clock. A schedule is known by its name, so that many workers run it once. */
@Injectable()
export class ScheduleRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('schedules');
  private queue: JobQueue | null = null;
  private worker: JobWorker | null = null;

  constructor(
    private readonly backend: JobBackend,
    private readonly registry: ReactionRegistry,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.queue = this.backend.queue(queueName);
    this.worker = this.backend.worker(queueName, (job) => this.run(job.name), { concurrency: 2 });
    for (const open of [this.queue, this.worker]) {
      open.on('error', (error) => this.log.warn(error.message));
    }
    await this.worker.waitUntilReady();
    await this.forgetRemoved();
    for (const { name, every, cron } of this.registry.schedules.values()) {
      const rhythm = every ? { every } : { pattern: cron ?? '', tz: 'Asia/Tokyo' };
      await this.queue.upsertJobScheduler(name, rhythm, {
        name,
        opts: { removeOnComplete: true, removeOnFail: 50 },
      });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.close();
    await this.queue?.close();
  }

  /** A schedule that an update removed must not go on ringing. */
  private async forgetRemoved(): Promise<void> {
    for (const scheduler of (await this.queue?.getJobSchedulers()) ?? []) {
      const name = scheduler.name;
      if (name && !this.registry.schedules.has(name)) await this.queue?.removeJobScheduler(scheduler.key);
    }
  }

  private async run(name: string): Promise<void> {
    await this.registry.schedules.get(name)?.run();
  }
}
