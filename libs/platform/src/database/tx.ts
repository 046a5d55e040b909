import { newId } from '@enishi/kernel';
import type { EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';

import type { EventType, Occurred } from '../events/event-type.ts';
import type { ReactionRegistry } from '../events/reaction-registry.ts';

/**
 * What the running transaction may see besides the rows of its community:
 * `community` nothing more, `identity` the accounts and sessions shared by all communities,
 * `system` the outbox, inbox and queues' bookkeeping (and no member's row at all).
 */
export type Scope = 'community' | 'identity' | 'system';

/**
 * One open database transaction. Every store method takes it first, so that a query outside a transaction, and with it
 * outside row-level security, cannot be written.
 */
export class Tx {
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
  async lock(name: string): Promise<void> {
    await this.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
  }

  /**
   * Says that something happened. Reactions that join run now, in this transaction; all others are written to the
   * outbox in the same commit and run in the worker.
   */
  async emit<Payload>(event: EventType<Payload>, payload: Payload): Promise<Occurred> {
    const occurred: Occurred = { id: newId(), communityId: this.communityId, at: this.now };
    await this.manager.query(
      `insert into platform.outbox (id, community_id, event, payload, occurred_at) values ($1, $2, $3, $4, $5)`,
      [occurred.id, occurred.communityId, event.name, JSON.stringify(payload), occurred.at],
    );
    for (const reaction of this.registry.joining(event.name)) await reaction.run(this, payload, occurred);
    return occurred;
  }
}

/** TypeORM answers an UPDATE or DELETE with its rows and their number, anything else with the rows alone. */
function isRowsWithCount<Row>(answer: Row[] | [Row[], number]): answer is [Row[], number] {
  return answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
}
