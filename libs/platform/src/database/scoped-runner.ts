import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';

/**
 * A connection whose transaction begins with an opening of our own, in one message where TypeORM alone would send one to
 * begin and we another to say what it may see. What goes wrong in an opening is rolled back like anything else.
 */
export class ScopedRunner extends PostgresQueryRunner {
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
}
