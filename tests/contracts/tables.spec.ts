import { schemas } from '@enishi/assembly';
import { createDataSource } from '@enishi/platform';
import { useTestDatabase } from '@enishi/testing';

const database = useTestDatabase();

type Unprotected = { table: string; row_security: boolean; forced: boolean; policies: number };

/** Tables of our schemas that some community's rows could leak from: no row security, not forced, or no policy. */
const UNPROTECTED = `
  SELECT n.nspname || '.' || c.relname AS table, c.relrowsecurity AS row_security, c.relforcerowsecurity AS forced,
         (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'bullmq', 'public')
    AND n.nspname NOT LIKE 'pg_toast%'
    AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid))
  ORDER BY 1`;

describe('the tables', () => {
  it('notices a table without a policy', async () => {
    await database.look('CREATE TABLE membership.forgotten (id int)');
    const found = await database.look<Unprotected>(UNPROTECTED);
    await database.look('DROP TABLE membership.forgotten');
    expect(found.map(({ table }) => table)).toContain('membership.forgotten');
  });

  it('all have row-level security, forced, with a policy', async () => {
    expect(await database.look(UNPROTECTED)).toEqual([]);
  });

  it('hold nothing outside the schemas of the contexts', async () => {
    const tables = await database.look<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration'`,
    );
    expect(tables).toEqual([]);
  });

  it('belong to the owner, so that the program cannot change or empty them at will', async () => {
    const others = await database.look(
      `SELECT schemaname || '.' || tablename AS table, tableowner FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'bullmq') AND tableowner <> 'enishi_owner'`,
    );
    expect(others).toEqual([]);
  });

  it('have views that look with the eyes of the asker', async () => {
    const loose = await database.look(
      `SELECT n.nspname || '.' || c.relname AS view FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'v' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'bullmq')
         AND NOT coalesce(c.reloptions::text LIKE '%security_invoker=true%', false)`,
    );
    expect(loose).toEqual([]);
  });

  it('carry the community in every unique key that people could probe', async () => {
    const probes = await database.look(
      `SELECT i.indexrelid::regclass::text AS index FROM pg_index i
       JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE i.indisunique AND NOT i.indisprimary AND n.nspname IN ('membership', 'billing', 'ledger', 'engagement', 'ticketing', 'talent', 'work')
         AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'community_id')
         AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'community_id'
                         AND a.attnum = ANY (i.indkey::int2[]))
       ORDER BY 1`,
    );
    expect(probes).toEqual([]);
  });

  it('are as the entities say: migrations and code have not drifted apart', async () => {
    const source = createDataSource(database.urls.ownerUrl, schemas, 2);
    await source.initialize();
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });
});
