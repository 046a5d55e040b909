import { newId, Refusal } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { Injectable, Module } from '@nestjs/common';

import { DeadDeliveries } from './dead-deliveries.ts';
import { eventType } from './event-type.ts';
import type { Occurred } from './event-type.ts';
import { OutboxRelay } from './outbox-relay.ts';
import { Follows, Joins, ReachesOut } from './reactions.ts';
import type { Tx } from '../database/tx.ts';
import { registerTenant } from '../database/tenant.ts';
import { JobQueues } from '../jobs/job-queues.ts';
import type { ReactionJob } from '../jobs/job-queues.ts';
import { ReactionRunner } from '../jobs/reaction-runner.ts';
import { platformSchema } from '../store/platform-schema.ts';

const stamped = eventType<{ card: string }>('spec.stamped');

@Injectable()
class StampReactions {
  readonly seen: string[] = [];

  @Joins(stamped, 'spec.refuse_blank')
  async refuseBlank(_tx: Tx, { card }: { card: string }): Promise<void> {
    if (card === '') throw new Refusal('invalid', 'CARD_BLANK');
    this.seen.push(`joined ${card}`);
  }

  @Follows(stamped, 'spec.count', 'members')
  async count(tx: Tx, { card }: { card: string }): Promise<void> {
    await tx.query('select pg_sleep(0.05)');
    this.seen.push(`followed ${card}`);
  }

  @ReachesOut(stamped, 'spec.call', 'money')
  async call({ card }: { card: string }, occurred: Occurred): Promise<void> {
    if (card === 'closed') throw new Refusal('unavailable', 'BANK_CLOSED');
    if (card === 'refused') throw new Refusal('conflict', 'NOT_THIS_CARD');
    this.seen.push(`called ${card} ${occurred.communityId === null ? 'nowhere' : 'here'}`);
  }
}

@Module({ providers: [StampReactions], exports: [StampReactions] })
class StampModule {}

const database = useTestDatabase(platformSchema);
const program = useProgram(database, { modules: [StampModule], schemas: [platformSchema] });
const community = newId();
const stamp = (card: string) =>
  program.transactions.inCommunity(community, (tx) => tx.emit(stamped, { card }));
const deliveries = () =>
  database.look<{ reaction: string; state: string; last_error: string | null }>(
    'select reaction, state, last_error from platform.delivery order by reaction',
  );

describe('an event', () => {
  beforeAll(() => program.transactions.inSystem((tx) => registerTenant(tx, community)));
  beforeEach(async () => {
    program.get(StampReactions).seen.length = 0;
    await database.look('truncate platform.outbox, platform.delivery');
  });

  it('is joined in its own transaction, and followed only after the commit', async () => {
    await stamp('a');
    expect(program.get(StampReactions).seen).toEqual(['joined a']);
    await program.runReactions();
    expect(program.get(StampReactions).seen.sort()).toEqual(['called a here', 'followed a', 'joined a']);
  });

  it('is undone, outbox and all, when a joining reaction refuses', async () => {
    await expect(stamp('')).rejects.toThrow('CARD_BLANK');
    expect(await database.look('select 1 from platform.outbox')).toEqual([]);
  });

  it('is handed over once by relays that run side by side', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, card) => stamp(String(card))));
    const queued: ReactionJob[] = [];
    jest
      .spyOn(program.get(JobQueues), 'add')
      .mockImplementation((jobs) => Promise.resolve(void queued.push(...jobs)));
    const relay = program.get(OutboxRelay);
    const taken = await Promise.all([relay.relayBatch(), relay.relayBatch(), relay.relayBatch()]);
    expect(taken.reduce((sum, count) => sum + count)).toBe(20);
    expect(new Set(queued.map((job) => `${job.eventId} ${job.reaction}`)).size).toBe(queued.length);
    expect(queued).toHaveLength(40);
  });

  it('finds the record of its delivery though the job runs before the relay is through', async () => {
    const occurred = await stamp('hasty');
    const runner = program.get(ReactionRunner);
    jest.spyOn(program.get(JobQueues), 'add').mockImplementation(async (jobs) => {
      for (const job of jobs) await runner.run(job);
    });
    await program.get(OutboxRelay).relayBatch();
    const { seen } = program.get(StampReactions);
    expect([...seen].sort()).toEqual(['called hasty here', 'followed hasty', 'joined hasty']);
    expect((await deliveries()).map(({ state }) => state)).toEqual(['done', 'done']);
    expect(await relayed(occurred)).toBe(true);
  });

  it('control: a job that runs before the record of its delivery is left undone', async () => {
    const occurred = await stamp('unrecorded');
    await program.get(ReactionRunner).run(jobFor(occurred, 'spec.count', 'unrecorded'));
    expect(program.get(StampReactions).seen).toEqual(['joined unrecorded']);
  });

  it('is done once though its job is delivered five times at the same time', async () => {
    const occurred = await stamp('b');
    await deliver(occurred, 5);
    expect(program.get(StampReactions).seen.filter((line) => line === 'followed b')).toHaveLength(1);
  });

  it('control: without the record of what is done, five deliveries do it five times', async () => {
    const reaction = program.get(StampReactions);
    await Promise.all(
      Array.from({ length: 5 }, () =>
        program.transactions.inCommunity(community, (tx) => reaction.count(tx, { card: 'unprotected' })),
      ),
    );
    expect(reaction.seen.filter((line) => line === 'followed unprotected')).toHaveLength(5);
  });

  it('that meets a closed bank is tried again, and one refused for good is not', async () => {
    const runner = program.get(ReactionRunner);
    const closed = await stamp('closed');
    const refused = await stamp('refused');
    await queue(closed, 'spec.call');
    await queue(refused, 'spec.call');
    await expect(runner.run(jobFor(closed, 'spec.call', 'closed'))).rejects.toThrow('BANK_CLOSED');
    await expect(runner.run(jobFor(refused, 'spec.call', 'refused'))).resolves.toBeUndefined();
    expect((await deliveries()).map(({ state, last_error }) => [state, last_error])).toEqual([
      ['queued', null],
      ['done', 'NOT_THIS_CARD'],
    ]);
  });

  it('that failed to the end waits for a person, who can send it on its way again', async () => {
    const occurred = await stamp('closed');
    await queue(occurred, 'spec.call');
    await program
      .get(ReactionRunner)
      .park(jobFor(occurred, 'spec.call', 'closed'), new Error('no answer for a day'), 9);
    const dead = await program.transactions.inCommunity(community, (tx) =>
      program.get(DeadDeliveries).list(tx),
    );
    expect(dead).toMatchObject([
      { reaction: 'spec.call', event: 'spec.stamped', attempts: 9, lastError: 'no answer for a day' },
    ]);
    const revived = await program.transactions.inCommunity(community, (tx) =>
      program.get(DeadDeliveries).revive(tx, occurred.id, 'spec.call'),
    );
    expect([revived, (await deliveries())[0]?.state]).toEqual([true, 'queued']);
  });

  it('whose job was lost with its queue is queued again', async () => {
    const occurred = await stamp('d');
    await queue(occurred, 'spec.call', `'2026-01-01'`);
    const queued: ReactionJob[] = [];
    jest
      .spyOn(program.get(JobQueues), 'add')
      .mockImplementation((jobs) => Promise.resolve(void queued.push(...jobs)));
    await program.get(OutboxRelay).requeueLost();
    expect(queued.map((job) => job.reaction)).toEqual(['spec.call']);
  });
});

function jobFor(occurred: Occurred, reaction: string, card: string): ReactionJob {
  return {
    queue: 'members',
    reaction,
    eventId: occurred.id,
    communityId: community,
    at: occurred.at.toISOString(),
    payload: { card },
  };
}

async function relayed({ id }: Occurred): Promise<boolean> {
  const [row] = await database.look<{ relayed_at: Date | null }>(
    'select relayed_at from platform.outbox where id = $1',
    [id],
  );
  return row?.relayed_at instanceof Date;
}

function queue(occurred: Occurred, reaction: string, since = 'now()'): Promise<unknown> {
  return database.look(
    `insert into platform.delivery (event_id, reaction, community_id, state, attempts, queued_at)
     values ($1, $2, $3, 'queued', 0, ${since}) on conflict do nothing`,
    [occurred.id, reaction, community],
  );
}

async function deliver(occurred: Occurred, times: number): Promise<void> {
  await queue(occurred, 'spec.count');
  const runner = program.get(ReactionRunner);
  await Promise.all(Array.from({ length: times }, () => runner.run(jobFor(occurred, 'spec.count', 'b'))));
}
