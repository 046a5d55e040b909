import { createHash, randomBytes } from 'node:crypto';
import { databaseUrl, type DatabaseUrls, migrate, prepareDatabase, type Schema } from '@enishi/platform';
import { Client } from 'pg';
import { assembledSchemas } from './assembled-program.ts';

/** A database of this spec file's own, migrated and empty. Its addresses are known once the tests run. */
export class TestDatabase {
  private known: (DatabaseUrls & { superUrl: string }) | null = null;

  get urls(): DatabaseUrls & { superUrl: string } {
    if (!this.known)
      throw new Error('The test database is ready only inside beforeAll, beforeEach and tests');
    return this.known;
  }

  /** Rows across all communities, as the superuser: row-level security does not apply. For looking at results. */
  async look<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return statement<Row>(this.urls.superUrl, sql, parameters);
  }

  /** Clones the migrated template of these schemas; the template is made by whichever spec file needs it first. */
  async open(schemas: Schema[]): Promise<void> {
    const serverUrl = testServerUrl();
    const template = await templateOf(serverUrl, schemas);
    const name = `spec_${randomBytes(6).toString('hex')}`;
    await statement(
      serverUrl,
      `CREATE DATABASE ${name} TEMPLATE ${template} OWNER enishi_owner STRATEGY file_copy`,
    );
    this.known = { ...(await prepareDatabase(serverUrl, name)), superUrl: databaseUrl(serverUrl, name) };
  }

  async drop(): Promise<void> {
    if (!this.known) return;
    const name = new URL(this.known.superUrl).pathname.slice(1);
    await statement(testServerUrl(), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}

/**
 * Gives the spec file (or describe block) a database of its own. Without schemas it holds the tables of the whole
 * program; naming the few a context needs keeps the spec independent of the other contexts.
 */
export function useTestDatabase(...schemas: Schema[]): TestDatabase {
  const database = new TestDatabase();
  beforeAll(async () => database.open(schemas.length > 0 ? schemas : await assembledSchemas()), 60_000);
  afterAll(() => database.drop());
  return database;
}

function testServerUrl(): string {
  const url = process.env['ENISHI_TEST_SUPER_URL'];
  if (!url)
    throw new Error(
      'No test server: run with --selectProjects integration (the file must end in .db.spec.ts)',
    );
  return url;
}

async function templateOf(serverUrl: string, schemas: Schema[]): Promise<string> {
  const migrations = schemas.flatMap((schema) => schema.migrations.map((migration) => String(migration)));
  const name = `template_${createHash('sha256').update(migrations.join()).digest('hex').slice(0, 12)}`;
  const keeper = new Client({ connectionString: serverUrl });
  await keeper.connect();
  try {
    // Held until the template is complete; parallel spec files wait here instead of migrating twice.
    await keeper.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
    const { rowCount } = await keeper.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await makeTemplate(keeper, serverUrl, name, schemas);
  } finally {
    await keeper.end();
  }
  return name;
}

async function makeTemplate(
  keeper: Client,
  serverUrl: string,
  name: string,
  schemas: Schema[],
): Promise<void> {
  const unfinished = `${name}_new`;
  await keeper.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  const { ownerUrl } = await prepareDatabase(serverUrl, unfinished);
  await migrate(ownerUrl, schemas);
  await keeper.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
}

async function statement<Row>(url: string, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows as Row[];
  } finally {
    await client.end();
  }
}
