import { Injectable } from '@nestjs/common';
import { createPostgresBackend, Queue, withBackend, Worker } from 'bullmq';
import type { Processor, WorkerOptions } from 'bullmq';

import { Config } from '../config/config.ts';

/** What the program uses of a BullMQ queue, the same on either backend. */
export type JobQueue = Pick<
  Queue,
  'addBulk' | 'upsertJobScheduler' | 'removeJobScheduler' | 'getJobSchedulers' | 'getJobCounts' | 'close'
> & {
  on(event: 'error', listen: (error: Error) => void): unknown;
};
export type JobWorker = Pick<Worker, 'close' | 'waitUntilReady'> & {
  on(event: 'error', listen: (error: Error) => void): unknown;
};
export type JobWorkerOptions = Pick<WorkerOptions, 'concurrency' | 'settings' | 'lockRenewTime'>;

const postgresSchema = 'bullmq';
const prefix = 'enishi';

/**
 * A worker that was killed leaves its job locked; the next one takes it over within fifteen seconds, as often as that
 * happens. A job that merely ran long is then run twice, which every reaction survives.
 */
const takeOver = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 20 };

/** Where jobs wait: in PostgreSQL by default (nothing else to install), in Redis when `REDIS_URL` is set (many machines). */
@Injectable()
export class JobBackend {
  private readonly inPostgres = withBackend(createPostgresBackend);

  constructor(private readonly config: Config) {}

  queue(name: string): JobQueue {
    const redis = this.redis();
    if (redis) return new Queue(name, { connection: redis, prefix });
    return new this.inPostgres.Queue(name, { connection: this.postgres(), prefix });
  }

  worker(name: string, process: Processor, options: JobWorkerOptions): JobWorker {
    const redis = this.redis();
    if (redis) return new Worker(name, process, { ...takeOver, ...options, connection: redis, prefix });
    return new this.inPostgres.Worker(name, process, {
      ...takeOver,
      ...options,
      connection: this.postgres(),
      prefix,
    });
  }

  /** BullMQ opens and closes its own ioredis connection from these. */
  private redis() {
    const url = this.config.settings.REDIS_URL;
    return url ? { url, maxRetriesPerRequest: null } : null;
  }

  private postgres() {
    return {
      connectionString: this.config.settings.JOBS_DATABASE_URL,
      schema: postgresSchema,
      migrate: true,
      max: 4,
    };
  }
}
