import type { MigrationInterface, QueryRunner } from 'typeorm';

import { createContextSchema, protectScopedTable, protectTenantTable } from '../../database/protect-table.ts';

/** Tenants, the outbox and its deliveries, mail, rate limits, and the two functions that row-level security asks. */
export class PlatformFoundation1764000000100 implements MigrationInterface {
  readonly name = 'PlatformFoundation1764000000100';

  async up(runner: QueryRunner): Promise<void> {
    await createContextSchema(runner, 'platform');
    await runner.query(`
      create function platform.current_community() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.community', true), '')::uuid`);
    await runner.query(`
      create function platform.current_scope() returns text language sql stable parallel safe
        return coalesce(current_setting('app.scope', true), '')`);

    await runner.query(`
      create table platform.tenant (
        id uuid primary key,
        created_at timestamptz not null
      )`);
    await protectScopedTable(runner, 'platform.tenant', ['identity', 'system'], 'select, insert');

    await runner.query(`
      create table platform.outbox (
        id uuid primary key,
        community_id uuid,
        event text not null,
        payload jsonb not null,
        occurred_at timestamptz not null,
        relayed_at timestamptz
      )`);
    await runner.query(`create index outbox_waiting on platform.outbox (id) where relayed_at is null`);
    await runner.query(
      `create index outbox_relayed on platform.outbox (relayed_at) where relayed_at is not null`,
    );
    await protectWithNullCommunity(runner, 'platform.outbox');

    await runner.query(`
      create table platform.delivery (
        event_id uuid not null,
        reaction text not null,
        community_id uuid,
        state text not null check (state in ('queued', 'done', 'dead')),
        attempts integer not null,
        last_error text,
        queued_at timestamptz not null,
        settled_at timestamptz,
        primary key (event_id, reaction)
      )`);
    await runner.query(
      `create index delivery_unsettled on platform.delivery (queued_at) where state <> 'done'`,
    );
    await protectWithNullCommunity(runner, 'platform.delivery');

    await runner.query(`
      create table platform.mail (
        id uuid primary key,
        community_id uuid not null,
        kind text not null check (kind in ('transactional', 'announcement')),
        locale text not null,
        recipient text not null,
        letter jsonb not null,
        state text not null check (state in ('waiting', 'sent')),
        posted_at timestamptz not null,
        sent_at timestamptz
      )`);
    await runner.query(`create index mail_by_community on platform.mail (community_id, posted_at)`);
    await protectTenantTable(runner, 'platform.mail');

    await runner.query(`
      create table platform.rate_limit (
        key text not null,
        window_start timestamptz not null,
        taken integer not null,
        primary key (key, window_start)
      )`);
    await protectScopedTable(runner, 'platform.rate_limit', ['community', 'identity', 'system']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema platform cascade');
  }
}

/** As a tenant's table, but an event may belong to no community; such rows are the system's. */
async function protectWithNullCommunity(runner: QueryRunner, table: string): Promise<void> {
  await protectTenantTable(runner, table, { alsoIn: ['system'] });
  const policy = `${table.replace('.', '_')}_without_community`;
  const rule = `community_id is null and platform.current_scope() = 'identity'`;
  await runner.query(`create policy ${policy} on ${table} using (${rule}) with check (${rule})`);
}
