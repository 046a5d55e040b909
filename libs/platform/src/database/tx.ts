import { newId } from '@enishi/kernel';
import type { EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';

import type { EventType, Occurred } from '../events/event-type.ts';
import type { ReactionRegistry } from '../events/reaction-registry.ts';
import { changedTogether, Steps, together } from './in-step.ts';
import { ScopedRunner } from './scoped-runner.ts';

/**
 * What the running transaction may see besides the rows of its community:
 * `community` nothing more, `identity` the accounts and sessions shared by all communities,
 * `system` the outbox, inbox and queues' bookkeeping (and no member's row at all).
 */
export type Scope = 'community' | 'identity' | 'system';

/** What is done beside others in one transaction cannot be: it needs one of its own. */
export class NeedsItsOwn extends Error {}

/**
 * One open database transaction. Every store method takes it first, so that a query outside a transaction, and with it
 * outside row-level security, cannot be written.
 */
export class Tx {
  /** Set while the same work is done for many in this transaction; see {@link inStep}. */
  steps: Steps | null = null;

  constructor(
    readonly manager: EntityManager,
    readonly scope: Scope,
    readonly communityId: string | null,
    /** The instant (UTC) at which the transaction began; the only "now" an action may use. */
    readonly now: Date,
    private readonly registry: ReactionRegistry,
  ) {}

  /** The community whose rows are visible. For code that cannot run without one. */
  get community(): string {
    if (!this.communityId) throw new Error('This needs a transaction inside a community');
    return this.communityId;
  }

  repo<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.manager.getRepository(entity);
  }

  /** The rows a statement answers with: of a SELECT, or of anything with RETURNING. */
  async query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const answer = (await this.manager.query(sql, parameters)) as Row[] | [Row[], number];
    return isRowsWithCount(answer) ? answer[0] : answer;
  }

  /** How many rows an UPDATE or DELETE changed. */
  async change(sql: string, parameters: unknown[] = []): Promise<number> {
    const answer = (await this.manager.query(sql, parameters)) as [unknown, number];
    return answer[1];
  }

  /** Waits for, then holds until commit, an advisory lock on a name such as `customer:cus_123`. */
  lock(name: string): Promise<void> {
    return lockAll(this, name);
  }

  /**
   * The same for what is done beside others of whom none shall wait for somebody else's lock: throws NeedsItsOwn where it is not to be
   * had at once. A transaction of one's own waits.
   */
  async lockOrAlone(name: string): Promise<void> {
    if (this.isAlone) return this.lock(name);
    if (!(await tryLocks(this, name))) this.assertAlone();
  }

  /**
   * Does the same work for many in this transaction, side by side: what all of them ask or change at the same point, if it
   * is said `together`, is one statement. The steps of one item keep their order. Nothing is said about which of two items comes
   * first, so that no item may touch the rows of another. Whoever fails takes all of them along, as anything does that fails in a
   * transaction.
   */
  async inStep<Item, Result>(
    items: readonly Item[],
    work: (item: Item) => Promise<Result>,
  ): Promise<Result[]> {
    if (this.steps) throw new Error('What is done side by side is not divided again');
    const steps = (this.steps = new Steps(this.outOfStep(), items.length));
    const going = items.map((item) => work(item).finally(() => steps.ended()));
    try {
      return await Promise.all(going);
    } finally {
      await Promise.allSettled(going);
      this.steps = null;
    }
  }

  /**
   * Does things of which none needs the answer of another, in their order. Beside others (`inStep`) their statements go to PostgreSQL in one
   * message, which answers them in that order too; alone each begins when the one before has ended. The first that fails is thrown once all have ended.
   */
  async atOnce<Answers extends readonly unknown[]>(
    ...works: { [At in keyof Answers]: () => Promise<Answers[At]> }
  ): Promise<Answers> {
    const { steps } = this;
    const answers: unknown[] = [];
    if (!steps) {
      for (const work of works) answers.push(await work());
      return answers as unknown as Answers;
    }
    steps.divided(works.length);
    let going = works.length;
    const ended = () => {
      going -= 1;
      if (going > 0) steps.ended();
    };
    const settled = await Promise.allSettled(works.map((work) => work().finally(ended)));
    for (const each of settled) {
      if (each.status === 'rejected') throw each.reason;
      answers.push(each.value);
    }
    return answers as unknown as Answers;
  }

  /** Whether a statement has failed, so that nothing of it all will be kept, whoever has made what of that failure. */
  get broken(): boolean {
    const { queryRunner } = this.manager;
    return queryRunner instanceof ScopedRunner && queryRunner.broken;
  }

  /** Whether nothing else is done beside in this transaction. */
  get isAlone(): boolean {
    return this.steps === null;
  }

  /** Throws NeedsItsOwn where the same is done for others in this transaction. To be said before anything is written. */
  assertAlone(): void {
    if (!this.isAlone) throw new NeedsItsOwn('This needs a transaction of its own');
  }

  /** The same transaction for an answer that is for all: what it asks on its way is asked by nobody else, and waits for nobody. */
  private outOfStep(): Tx {
    return new Tx(this.manager, this.scope, this.communityId, this.now, this.registry);
  }

  /**
   * Says that something happened. Reactions that join run now, in this transaction; all others are written to the
   * outbox in the same commit and run in the worker.
   */
  async emit<Payload>(event: EventType<Payload>, payload: Payload): Promise<Occurred> {
    const occurred: Occurred = { id: newId(), communityId: this.communityId, at: this.now };
    await writeEvents(this, { ...occurred, event: event.name, payload });
    for (const reaction of this.registry.joining(event.name)) await reaction.run(this, payload, occurred);
    return occurred;
  }
}

/** In the order of their names, so that two who want several of the same wait for each other one way only. */
const lockAll = changedTogether((tx, names: readonly string[]) =>
  tx.query('select pg_advisory_xact_lock(hashtextextended(name, 0)) from unnest($1::text[]) name', [
    [...names].sort(),
  ]),
);

const tryLocks = together(async (tx, names: readonly string[]) => {
  const rows = await tx.query<{ name: string; got: boolean }>(
    'select name, pg_try_advisory_xact_lock(hashtextextended(name, 0)) got from unnest($1::text[]) name',
    [names],
  );
  return rows.map(({ got }) => got);
});

const writeEvents = changedTogether(
  (tx, events: readonly (Occurred & { event: string; payload: unknown })[]) =>
    tx.query(
      `insert into platform.outbox (id, community_id, event, payload, occurred_at)
     select id, $1, event, payload, $2 from jsonb_to_recordset($3) as given (id uuid, event text, payload jsonb)`,
      [tx.communityId, tx.now, JSON.stringify(events)],
    ),
);

/** TypeORM answers an UPDATE or DELETE with its rows and their number, anything else with the rows alone. */
function isRowsWithCount<Row>(answer: Row[] | [Row[], number]): answer is [Row[], number] {
  return answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
}
