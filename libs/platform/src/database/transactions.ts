import type { Clock } from '@enishi/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import type { EntityManager } from 'typeorm';

import { CLOCK } from '../clock.ts';
import { ReactionRegistry } from '../events/reaction-registry.ts';
import { planOutlived } from './kept-plans.ts';
import { openingOf } from './opening.ts';
import { ScopedRunner } from './scoped-runner.ts';
import { Tx } from './tx.ts';
import type { Scope } from './tx.ts';

/** These go through when they are tried again: serialization failure, deadlock, a kept plan outlived by a migration. */
const worthRetrying = new Set(['40001', '40P01', planOutlived]);
const tries = 3;

/** PostgreSQL: a statement took longer than it may. */
const outOfTime = '57014';

/** How long a statement of a transaction may take, in milliseconds; less than any may. */
export type Patience = { readonly statementMs: number };

/**
 * Opens transactions, the only way to reach the database. The community and scope are set for this transaction alone
 * (`set local`): a setting at session level would leak to whoever takes the pooled connection next.
 */
@Injectable()
export class Transactions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly registry: ReactionRegistry,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Sees the rows of one community and nothing else. A statement that takes longer than `patience` is broken off, and all of it with it ({@link tookTooLong}). */
  inCommunity<T>(communityId: string, work: (tx: Tx) => Promise<T>, patience?: Patience): Promise<T> {
    return this.open('community', communityId, work, patience);
  }

  /** Sees one community (if any) and the accounts, sessions and links that all communities share. */
  inIdentity<T>(communityId: string | null, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.open('identity', communityId, work);
  }

  /** Sees the platform's own bookkeeping across communities, and no member's row. */
  inSystem<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.open('system', null, work);
  }

  /**
   * Runs the work once per community, each time in a transaction of its own. For nightly jobs. What fails in one community keeps no other from its
   * turn, and is thrown after all have had theirs.
   */
  async forEachCommunity(work: (tx: Tx) => Promise<void>): Promise<void> {
    const communities = await this.inSystem((tx) =>
      tx.query<{ id: string }>('select id from platform.tenant order by created_at'),
    );
    const faults: unknown[] = [];
    for (const { id } of communities) {
      await this.inCommunity(id, work).catch((fault: unknown) => faults.push(fault));
    }
    if (faults.length > 0) throw new AggregateError(faults, faults.map(String).join('\n'));
  }

  private async open<T>(
    scope: Scope,
    communityId: string | null,
    work: (tx: Tx) => Promise<T>,
    patience?: Patience,
  ): Promise<T> {
    const opening = openingOf(scope, communityId, patience?.statementMs);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(opening, (manager) =>
          work(new Tx(manager, scope, communityId, this.clock.now(), this.registry)),
        );
      } catch (error) {
        if (attempt === tries || !isWorthRetrying(error)) throw error;
      }
    }
  }

  private async once<T>(opening: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = new ScopedRunner(this.dataSource, opening);
    try {
      return await runner.manager.transaction(work);
    } finally {
      await runner.release();
    }
  }
}

const isWorthRetrying = (error: unknown): boolean => worthRetrying.has(codeOf(error));

/** Whether a transaction was broken off because one of its statements took longer than it may: nothing of it is kept. */
export const tookTooLong = (error: unknown): boolean => codeOf(error) === outOfTime;

const codeOf = (error: unknown): string =>
  error instanceof QueryFailedError ? ((error.driverError as { code?: string }).code ?? '') : '';
