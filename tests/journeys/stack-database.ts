import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { stack } from './visitor.ts';

/** The stack's database as its superuser. */
export function databaseAddress(): string {
  const { dataDir, postgresPort } = stack();
  const password = readFileSync(join(dataDir, 'postgres', 'superuser.password'), 'utf8').trim();
  return `postgres://postgres:${password}@127.0.0.1:${postgresPort}/enishi`;
}

/** Looks into the stack's database across communities, as no part of the program can. */
export async function lookInto<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: databaseAddress() });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows as Row[];
  } finally {
    await client.end();
  }
}
