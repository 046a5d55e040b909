import { newId } from '@enishi/kernel';
import { useTestDatabase } from '@enishi/testing';

import { readConfig } from '../config/config.ts';
import { platformSchema } from '../store/platform-schema.ts';
import { JobBackend } from './job-backend.ts';
import { JobQueues } from './job-queues.ts';
import type { ReactionJob } from './job-queues.ts';

const database = useTestDatabase(platformSchema);
const redisUrl = process.env.REDIS_URL_FOR_TESTS;

const job = (reaction: string): ReactionJob => ({
  queue: 'members',
  reaction,
  eventId: newId(),
  communityId: null,
  at: new Date(0).toISOString(),
  payload: {},
});

/** The same expectations on either backend: the program must not notice the difference. */
function behavesLikeAQueue(backend: () => JobBackend): void {
  it('runs each job once, also one that was added twice', async () => {
    const queues = new JobQueues(backend());
    const done: string[] = [];
    const twice = job('spec.twice');
    const once = job('spec.once');
    await queues.add([twice, once]);
    await queues.add([twice]);
    const worker = backend().worker('members', (running) => Promise.resolve(void done.push(running.name)), {
      concurrency: 2,
    });
    await until(() => done.length >= 2);
    await new Promise((resume) => setTimeout(resume, 300));
    await worker.close();
    await queues.onApplicationShutdown();
    expect(done.sort()).toEqual(['spec.once', 'spec.twice']);
  });

  it('tries a failed job again by the pauses it is told', async () => {
    const queues = new JobQueues(backend());
    const tries: number[] = [];
    await queues.add([job('spec.fails-twice')]);
    const worker = backend().worker(
      'members',
      (running) => {
        tries.push(running.attemptsMade);
        return tries.length < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve();
      },
      { concurrency: 1, settings: { backoffStrategy: () => 20 } },
    );
    worker.on('error', () => undefined);
    await until(() => tries.length === 3);
    await worker.close();
    await queues.onApplicationShutdown();
    expect(tries).toEqual([0, 1, 2]);
  });

  it('takes over the job of a worker that died in the middle of it', async () => {
    const queues = new JobQueues(backend());
    await queues.add([job('spec.orphan')]);
    let begun = 0;
    const dying = backend().worker('members', () => new Promise(() => (begun += 1)), {
      concurrency: 1,
      // What a kill looks like to the queue: the lock is never renewed.
      lockRenewTime: 3_600_000,
    });
    dying.on('error', () => undefined);
    await until(() => begun === 1);
    const done: string[] = [];
    const heir = backend().worker('members', (running) => Promise.resolve(void done.push(running.name)), {
      concurrency: 1,
    });
    heir.on('error', () => undefined);
    await until(() => done.length === 1, 20_000);
    await heir.close();
    await dying.close(true);
    await queues.onApplicationShutdown();
    expect(done).toEqual(['spec.orphan']);
  });

  it('rings a schedule that is named twice only in one rhythm', async () => {
    const queue = backend().queue('spec-schedules');
    await queue.upsertJobScheduler('spec.hourly', { every: 3_600_000 }, { name: 'spec.hourly' });
    await queue.upsertJobScheduler('spec.hourly', { every: 3_600_000 }, { name: 'spec.hourly' });
    const known = await queue.getJobSchedulers();
    await queue.removeJobScheduler('spec.hourly');
    await queue.close();
    expect(known.map((scheduler) => scheduler.name)).toEqual(['spec.hourly']);
  });
}

describe('queues in PostgreSQL', () => {
  behavesLikeAQueue(() => new JobBackend(readConfig({ JOBS_DATABASE_URL: database.urls.jobsUrl })));
});

// A machine with Node alone has no Redis; CI has one and must run these.
const withRedis = redisUrl ? describe : describe.skip;
withRedis('queues in Redis (skipped where REDIS_URL_FOR_TESTS names none)', () => {
  behavesLikeAQueue(() => new JobBackend(readConfig({ REDIS_URL: redisUrl })));
});

async function until(happened: () => boolean, patience = 15_000): Promise<void> {
  const deadline = Date.now() + patience;
  while (!happened() && Date.now() < deadline) await new Promise((resume) => setTimeout(resume, 20));
}
