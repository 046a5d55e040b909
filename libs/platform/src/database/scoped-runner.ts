import type { PoolClient, QueryResult as Answer } from 'pg';
import { QueryFailedError, QueryResult, QueryRunnerAlreadyReleasedError } from 'typeorm';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';

import { KeptPlans } from './kept-plans.ts';

/** One for all connections: what is asked often is asked often on each. */
const plans = new KeptPlans();

type Sent = { connection: PoolClient; answer: Promise<Answer> };
type Asked = { sql: string; values: unknown[] | undefined; structured: boolean; opened: Promise<unknown> };

/**
 * A connection whose transaction begins with an opening of our own, in one message where TypeORM alone would send one to
 * begin and we another to say what it may see. Nothing waits for it: the first statement follows at once, and PostgreSQL takes
 * them in their order. Where an opening fails, whatever is asked after it fails of the same fault, and all is rolled back; a
 * statement outside any transaction would be of no community, and row-level security gives it nothing.
 */
export class ScopedRunner extends PostgresQueryRunner {
  /** A statement has failed: PostgreSQL answers to a commit as ever, and keeps nothing. */
  broken = false;
  /** Settled once what was asked last is on its way. */
  private last: Promise<unknown> = Promise.resolve();
  /** Settled once the opening is answered. */
  private opened: Promise<unknown> = Promise.resolve();

  constructor(
    dataSource: DataSource,
    private readonly opening: string,
  ) {
    super(dataSource.driver as PostgresDriver, 'master');
    this.manager = dataSource.createEntityManager(this);
  }

  override startTransaction(): Promise<void> {
    if (this.isTransactionActive) return super.startTransaction();
    this.isTransactionActive = true;
    this.transactionDepth += 1;
    this.opened = this.query(this.opening);
    this.opened.catch(() => undefined);
    return Promise.resolve();
  }

  /** Sends statements in the order in which they are asked, none waiting for the answer of the one before, and answers in TypeORM's way. */
  override query(
    sql: string,
    values?: unknown[],
    structured = false,
  ): ReturnType<PostgresQueryRunner['query']> {
    if (this.isReleased) return Promise.reject(new QueryRunnerAlreadyReleasedError());
    const { opened } = this;
    const sent = this.last.then(() => this.send(sql, values));
    this.last = sent.catch(() => undefined);
    return this.answer(sent, { sql, values, structured, opened });
  }

  private async send(sql: string, values: unknown[] | undefined): Promise<Sent> {
    const connection = (await this.connect()) as PoolClient;
    const answer = connection.query(plans.asSent(connection, sql, values));
    // Whoever waits for it looks at it after the opening.
    answer.catch(() => undefined);
    return { connection, answer };
  }

  private async answer(sent: Promise<Sent>, { sql, values, structured, opened }: Asked): Promise<unknown> {
    const { connection, answer } = await sent;
    try {
      await opened;
      const given = await answer;
      return structured ? structuredOf(given) : rawOf(given);
    } catch (error) {
      this.broken = true;
      plans.failed(connection, error);
      throw error instanceof QueryFailedError ? error : new QueryFailedError(sql, values, error as Error);
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
