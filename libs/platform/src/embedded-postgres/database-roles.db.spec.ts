import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { databaseUrl, prepareDatabase } from './database-roles.ts';

const superUrl = process.env['ENISHI_TEST_SUPER_URL'] ?? '';
const name = `roles_${randomBytes(4).toString('hex')}`;

afterAll(() => query(superUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('prepareDatabase', () => {
  it('makes roles and database, and may be repeated and run in parallel', async () => {
    const [first, second] = await Promise.all([
      prepareDatabase(superUrl, name),
      prepareDatabase(superUrl, name),
    ]);
    expect(first).toEqual(second);
    expect(await query(first.appUrl, 'SELECT current_user AS who')).toEqual([{ who: 'enishi_app' }]);
  });

  it('gives no role the right to pass by row-level security', async () => {
    const roles = await query(
      superUrl,
      `SELECT rolname, rolsuper, rolbypassrls FROM pg_roles WHERE rolname LIKE 'enishi%'`,
    );
    expect(roles).toHaveLength(3);
    for (const role of roles) expect(role).toMatchObject({ rolsuper: false, rolbypassrls: false });
  });

  it('lets the owner make schemas and the jobs role work in its own, and the app role neither', async () => {
    const { ownerUrl, appUrl, jobsUrl } = await prepareDatabase(superUrl, name);
    await query(ownerUrl, 'CREATE SCHEMA membership');
    await query(jobsUrl, 'CREATE TABLE bullmq.job (id int)');
    await expect(query(appUrl, 'CREATE SCHEMA own')).rejects.toThrow('permission denied');
    await expect(query(appUrl, 'CREATE TABLE public.own (id int)')).rejects.toThrow('permission denied');
    await expect(query(appUrl, 'SELECT * FROM bullmq.job')).rejects.toThrow('permission denied');
  });

  it('keeps the role in the address', () => {
    expect(databaseUrl('postgres://a:b@127.0.0.1:5/postgres', 'enishi')).toBe(
      'postgres://a:b@127.0.0.1:5/enishi',
    );
  });
});
