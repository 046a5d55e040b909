import { DataSource } from 'typeorm';
import type { DataSourceOptions, MigrationInterface } from 'typeorm';

import type { PersonalTables } from '../personal/personal-tables.ts';

type EntityClass = abstract new (...given: never[]) => object;
type MigrationClass = new () => MigrationInterface;

/** Tables and migrations that a context contributes, and what of the tables is about persons. */
export type Schema = { entities: EntityClass[]; migrations: MigrationClass[]; personal?: PersonalTables };

const patience = {
  pipeline: true,
  connectionTimeoutMillis: 3_000,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
};
const migrationPatience = { connectionTimeoutMillis: 10_000, lock_timeout: 5_000 };

/**
 * The connection pool. A request holds one connection for one transaction; waiting longer than three seconds for one is
 * answered as "busy" rather than hung. A statement may take ten seconds. Statements of a connection follow each other without waiting for answers.
 */
export function createDataSource(
  url: string,
  schemas: Schema[],
  poolSize = 10,
  extra: object = patience,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: schemas.flatMap((schema) => schema.entities) as DataSourceOptions['entities'],
    migrations: schemas.flatMap((schema) => schema.migrations),
    migrationsTableName: 'migration',
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    synchronize: false,
    poolSize,
    extra,
  } as DataSourceOptions);
}

/**
 * Brings the database up to date as its owner, one transaction per migration, never waiting more than five seconds for a
 * lock that traffic holds. Two starts at once migrate once.
 */
export async function migrate(ownerUrl: string, schemas: Schema[]): Promise<string[]> {
  const owner = createDataSource(ownerUrl, schemas, 2, migrationPatience);
  await owner.initialize();
  try {
    const lock = owner.createQueryRunner();
    await lock.query(`select pg_advisory_lock(hashtextextended('enishi migrate', 0))`);
    try {
      const done = await owner.runMigrations({ transaction: 'each' });
      return done.map((migration) => migration.name);
    } finally {
      await lock.query(`select pg_advisory_unlock(hashtextextended('enishi migrate', 0))`);
      await lock.release();
    }
  } finally {
    await owner.destroy();
  }
}
