import { protectScopedTable, protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The Stripe inbox and its cursor (the system's), findings and money matters (each community's). */
export class BillingInbox1764000003200 implements MigrationInterface {
  readonly name = 'BillingInbox1764000003200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.stripe_event (
        id uuid primary key,
        stripe_event_id text not null,
        type text not null,
        api_version text,
        livemode boolean not null,
        object_type text not null,
        object_id text,
        stripe_customer_id text,
        stripe_created_at timestamptz not null,
        received_at timestamptz not null,
        payload jsonb,
        payload_sha256 text not null,
        status text not null,
        source text not null,
        attempts integer not null,
        next_attempt_at timestamptz not null,
        locked_until timestamptz,
        handled_at timestamptz,
        outcome text,
        last_error text,
        constraint stripe_event_id unique (stripe_event_id)
      )`);
    await runner.query(`
      create index stripe_event_due on billing.stripe_event (next_attempt_at)
      where status in ('pending', 'processing', 'failed')`);
    await runner.query(`
      create index stripe_event_customer on billing.stripe_event (stripe_customer_id)
      where status in ('pending', 'processing', 'failed')`);
    await protectScopedTable(runner, 'billing.stripe_event', ['system'], 'select, insert, update');

    await runner.query(`
      create table billing.stripe_cursor (
        name text primary key,
        reached_at timestamptz not null
      )`);
    await protectScopedTable(runner, 'billing.stripe_cursor', ['system'], 'select, insert, update');

    await runner.query(`
      create table billing.drift_finding (
        id uuid primary key,
        community_id uuid not null,
        kind text not null,
        stripe_id text not null,
        detail text not null,
        healed boolean not null,
        found_at timestamptz not null
      )`);
    await runner.query(`create index drift_finding_when on billing.drift_finding (community_id, found_at)`);
    await protectTenantTable(runner, 'billing.drift_finding', { grants: 'select, insert' });

    await runner.query(`
      create table billing.money_matter (
        id uuid primary key,
        community_id uuid not null,
        kind text not null,
        key text not null,
        detail text not null,
        customer_id uuid,
        stripe_event_id uuid,
        amount integer,
        opened_at timestamptz not null,
        resolved_at timestamptz,
        resolved_by uuid,
        note text,
        constraint money_matter_key unique (community_id, key)
      )`);
    await runner.query(`
      create index money_matter_open on billing.money_matter (community_id, opened_at) where resolved_at is null`);
    await protectTenantTable(runner, 'billing.money_matter', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['stripe_event', 'stripe_cursor', 'drift_finding', 'money_matter']) {
      await runner.query(`drop table billing.${table}`);
    }
  }
}
