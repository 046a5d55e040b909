import type { PoolClient, QueryResult as Answer } from 'pg';
import { QueryFailedError, QueryResult, QueryRunnerAlreadyReleasedError } from 'typeorm';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';

import { KeptPlans } from './kept-plans.ts';

/** One for all connections: what is asked often is asked often on each. */
const plans = new KeptPlans();

/**
 * A connection whose transaction begins with an opening of our own, in one message where TypeORM alone would send one to
 * begin and we another to say what it may see. What goes wrong in an opening is rolled back like anything else.
 */
export class ScopedRunner extends PostgresQueryRunner {
  /** A statement has failed: PostgreSQL answers to a commit as ever, and keeps nothing. */
  broken = false;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    dataSource: DataSource,
    private readonly opening: string,
  ) {
    super(dataSource.driver as PostgresDriver, 'master');
    this.manager = dataSource.createEntityManager(this);
  }

  override async startTransaction(): Promise<void> {
    if (this.isTransactionActive) return super.startTransaction();
    this.isTransactionActive = true;
    await this.query(this.opening);
    this.transactionDepth += 1;
  }

  /** Sends one statement after the other, as a connection takes them, and answers in TypeORM's way. */
  override query(
    sql: string,
    values?: unknown[],
    structured = false,
  ): ReturnType<PostgresQueryRunner['query']> {
    if (this.isReleased) return Promise.reject(new QueryRunnerAlreadyReleasedError());
    const turn = this.last.then(() => this.send(sql, values, structured));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async send(sql: string, values: unknown[] | undefined, structured: boolean): Promise<unknown> {
    const connection = (await this.connect()) as PoolClient;
    try {
      const answer = await connection.query(plans.asSent(connection, sql, values));
      return structured ? structuredOf(answer) : rawOf(answer);
    } catch (error) {
      this.broken = true;
      plans.failed(connection, error);
      throw new QueryFailedError(sql, values, error as Error);
    }
  }
}

/** TypeORM expects the rows of an UPDATE or DELETE with their number, of anything else the rows alone. */
function rawOf({ command, rows, rowCount }: Answer): unknown {
  return command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows;
}

function structuredOf(answer: Answer): QueryResult {
  const result = new QueryResult();
  result.raw = rawOf(answer);
  result.records = answer.rows as unknown[];
  result.affected = answer.rowCount ?? 0;
  return result;
}
