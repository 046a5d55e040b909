import { newId } from '@enishi/kernel';
import { useTestDatabase } from '@enishi/testing';
import { Redis } from 'ioredis';

import { readConfig } from '../config/config.ts';
import { platformSchema } from '../store/platform-schema.ts';
import { JobBackend } from './job-backend.ts';
import { JobQueues, retryPauses } from './job-queues.ts';
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
function behavesLikeAQueue(backend: () => JobBackend, holding: (word: string) => Promise<string[]>): void {
  it('keeps nothing of what a job carried once it is done, or has failed for good', async () => {
    const queues = new JobQueues(backend());
    const word = `kieru-${newId()}@example.jp`;
    const said = (reaction: string) => ({ ...job(reaction), payload: { email: word } });
    const failing = { ...said('spec.fails-for-good'), queue: 'mail' as const };
    await queues.add([said('spec.done'), failing]);
    expect(await holding(word)).not.toEqual([]);
    let [done, failed] = [0, 0];
    const options = { concurrency: 1, settings: { backoffStrategy: () => 1 } };
    const doing = backend().worker('members', () => Promise.resolve(void (done += 1)), options);
    const giving = backend().worker('mail', () => Promise.reject(new Error(`no: ${(failed += 1)}`)), options);
    for (const worker of [doing, giving]) worker.on('error', () => undefined);
    await until(() => done >= 1 && failed > retryPauses.length);
    let left = await holding(word);
    const deadline = Date.now() + 5_000;
    while (left.length > 0 && Date.now() < deadline) left = await holding(word);
    await Promise.all([doing.close(), giving.close(), queues.onApplicationShutdown()]);
    expect(left).toEqual([]);
  }, 30_000);

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
  behavesLikeAQueue(
    () => new JobBackend(readConfig({ JOBS_DATABASE_URL: database.urls.jobsUrl })),
    tablesHolding,
  );
});

// A machine with Node alone has no Redis; CI has one and must run these.
const withRedis = redisUrl ? describe : describe.skip;
withRedis('queues in Redis (skipped where REDIS_URL_FOR_TESTS names none)', () => {
  behavesLikeAQueue(() => new JobBackend(readConfig({ REDIS_URL: redisUrl })), keysHolding);
});

async function until(happened: () => boolean, patience = 15_000): Promise<void> {
  const deadline = Date.now() + patience;
  while (!happened() && Date.now() < deadline) await new Promise((resume) => setTimeout(resume, 20));
}

/** Tables of the queues that hold a word anywhere. */
async function tablesHolding(word: string): Promise<string[]> {
  const tables = await database.look<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) name from pg_tables where schemaname = 'bullmq'`,
  );
  const held: string[] = [];
  for (const { name } of tables) {
    const rows = await database.look(`select from ${name} t where strpos(t::text, $1) > 0 limit 1`, [word]);
    if (rows.length > 0) held.push(name);
  }
  return held;
}

/** Keys of Redis that hold a word, whatever kind of value they have. */
async function keysHolding(word: string): Promise<string[]> {
  const redis = new Redis(redisUrl ?? '');
  try {
    const held: string[] = [];
    for (const key of await redis.keys('enishi:*')) {
      const value = await valueOf(redis, key, await redis.type(key));
      if (JSON.stringify(value).includes(word)) held.push(key);
    }
    return held;
  } finally {
    redis.disconnect();
  }
}

function valueOf(redis: Redis, key: string, kind: string): Promise<unknown> {
  if (kind === 'hash') return redis.hgetall(key);
  if (kind === 'list') return redis.lrange(key, 0, -1);
  if (kind === 'zset') return redis.zrange(key, 0, -1);
  if (kind === 'set') return redis.smembers(key);
  return kind === 'stream' ? redis.xrange(key, '-', '+') : redis.get(key);
}
