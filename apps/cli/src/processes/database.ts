import { join, resolve } from 'node:path';

import { prepareDatabase, startEmbeddedPostgres } from '@enishi/platform';
import type { Config } from '@enishi/platform';

import { runningStack } from './running-stack.ts';

/** Where the database answers to each role, and how to let go of it. */
export type Database = { databaseUrl: string; ownerUrl: string; jobsUrl: string; stop(): Promise<void> };

/**
 * The database of the settings: the configured server, or the embedded PostgreSQL of this data folder (joined when it
 * runs already, started otherwise).
 */
export async function openDatabase(config: Config): Promise<Database> {
  const { DATABASE_URL, DATABASE_OWNER_URL, JOBS_DATABASE_URL, ENISHI_DATA_DIR } = config.settings;
  const leave = () => Promise.resolve();
  if (DATABASE_URL) {
    return {
      databaseUrl: DATABASE_URL,
      ownerUrl: DATABASE_OWNER_URL ?? DATABASE_URL,
      jobsUrl: JOBS_DATABASE_URL ?? DATABASE_URL,
      stop: leave,
    };
  }
  const running = runningStack(ENISHI_DATA_DIR);
  if (running) return { ...running, stop: leave };
  return startEmbedded(config);
}

/** Starts the embedded PostgreSQL and makes its roles and database. */
export async function startEmbedded(config: Config): Promise<Database> {
  const server = await startEmbeddedPostgres({
    dataDir: join(resolve(config.settings.ENISHI_DATA_DIR), 'postgres'),
    port: config.settings.POSTGRES_PORT,
    log: () => undefined,
  });
  const { appUrl, ownerUrl, jobsUrl } = await prepareDatabase(server.superUrl, 'enishi');
  return { databaseUrl: appUrl, ownerUrl, jobsUrl, stop: () => server.stop() };
}
