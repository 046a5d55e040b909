import type { QueryRunner } from 'typeorm';

import type { Scope } from './tx.ts';

/** The role the program runs as: owns nothing and cannot bypass row-level security. */
const appRole = 'enishi_app';

/** Opens a context's schema to the program's role. Call once per context, in its first migration. */
export async function createContextSchema(runner: QueryRunner, schema: string): Promise<void> {
  await runner.query(`create schema if not exists ${schema}`);
  await runner.query(`grant usage on schema ${schema} to ${appRole}`);
}

/**
 * Makes a table of tenants' rows safe: each transaction sees and writes only the rows of its own community.
 * `alsoIn` names scopes that see every community's rows (the outbox relay, for example).
 */
export async function protectTenantTable(
  runner: QueryRunner,
  table: string,
  { alsoIn = [] as Scope[], grants = 'select, insert, update, delete' } = {},
): Promise<void> {
  const rule = ['community_id = platform.current_community()', ...alsoIn.map(scopeIs)].join(' or ');
  await protect(runner, table, rule, grants);
}

/** Makes a table shared by all communities safe: only transactions of the named scopes see it at all. */
export async function protectScopedTable(
  runner: QueryRunner,
  table: string,
  scopes: Scope[],
  grants = 'select, insert, update, delete',
): Promise<void> {
  await protect(runner, table, scopes.map(scopeIs).join(' or '), grants);
}

const scopeIs = (scope: Scope) => `platform.current_scope() = '${scope}'`;

async function protect(runner: QueryRunner, table: string, rule: string, grants: string): Promise<void> {
  const policy = `${table.replace('.', '_')}_isolation`;
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  await runner.query(`create policy ${policy} on ${table} using (${rule}) with check (${rule})`);
  await runner.query(`grant ${grants} on ${table} to ${appRole}`);
}
