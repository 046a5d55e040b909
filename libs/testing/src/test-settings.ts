import { type Config, readConfig } from '@enishi/platform';
import type { TestDatabase } from './test-database.ts';

/** Settings of a program under test: its own database, demo secrets, a data folder outside the checkout. */
export function testConfig(database: TestDatabase, settings: NodeJS.ProcessEnv = {}): Config {
  return readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.urls.appUrl,
    JOBS_DATABASE_URL: database.urls.jobsUrl,
    DATABASE_POOL_SIZE: '8',
    ENISHI_DATA_DIR: `/tmp/enishi-spec-${process.pid}`,
    ...settings,
  });
}
