import { createContextSchema, protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Customers, prices, what was disclosed, and attempts to pay. */
export class BillingCheckout1764000003000 implements MigrationInterface {
  readonly name = 'BillingCheckout1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await createContextSchema(runner, 'billing');
    await runner.query(`
      create function billing.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% rows are evidence and cannot be changed or removed', tg_table_name using errcode = 'restrict_violation';
      end $$`);

    await runner.query(`
      create table billing.customer (
        id uuid primary key,
        community_id uuid not null,
        subject_kind text not null,
        subject_id uuid not null,
        stripe_customer_id text,
        email text not null,
        name text not null,
        created_at timestamptz not null,
        facts_fetched_at timestamptz,
        reconcile_requested_at timestamptz,
        constraint customer_subject unique (community_id, subject_kind, subject_id),
        constraint customer_stripe unique (community_id, stripe_customer_id)
      )`);
    await protectTenantTable(runner, 'billing.customer');

    await runner.query(`
      create table billing.stripe_customer (
        stripe_customer_id text primary key,
        community_id uuid not null,
        customer_id uuid not null
      )`);
    await protectTenantTable(runner, 'billing.stripe_customer', {
      alsoIn: ['system'],
      grants: 'select, insert',
    });

    await runner.query(`
      create table billing.price (
        id uuid primary key,
        community_id uuid not null,
        offer_key text not null,
        interval text not null,
        amount integer not null,
        name text not null,
        stream text not null,
        tax_category text not null,
        stripe_product_id text not null,
        stripe_price_id text not null,
        created_at timestamptz not null,
        constraint price_offer unique (community_id, offer_key, interval, amount),
        constraint price_stripe unique (community_id, stripe_price_id)
      )`);
    await protectTenantTable(runner, 'billing.price', { grants: 'select, insert' });

    await runner.query(`
      create table billing.disclosure_snapshot (
        id uuid primary key,
        community_id uuid not null,
        subject_id uuid not null,
        offer_key text not null,
        interval text not null,
        amount integer not null,
        plan_version text not null,
        fingerprint text not null,
        blocks jsonb not null,
        locale text not null,
        ip text,
        user_agent text,
        shown_at timestamptz not null
      )`);
    await runner.query(
      `create index disclosure_snapshot_subject on billing.disclosure_snapshot (community_id, subject_id)`,
    );
    await runner.query(`
      create trigger disclosure_snapshot_is_evidence before update or delete on billing.disclosure_snapshot
      for each row execute function billing.refuse_change()`);
    await protectTenantTable(runner, 'billing.disclosure_snapshot', { grants: 'select, insert' });

    await runner.query(`
      create table billing.checkout_attempt (
        id uuid primary key,
        community_id uuid not null,
        customer_id uuid not null,
        family text not null,
        offer_key text not null,
        interval text not null,
        amount integer not null,
        offer_name text not null,
        tax_category text not null,
        state text not null,
        idempotency_key text not null,
        disclosure_snapshot_id uuid not null,
        return_url text not null,
        cancel_url text not null,
        locale text not null,
        stripe_session_id text,
        session_url text,
        session_closed_at timestamptz,
        decline_code text,
        created_at timestamptz not null,
        settled_at timestamptz,
        constraint checkout_attempt_key unique (community_id, idempotency_key)
      )`);
    await runner.query(`
      create unique index checkout_attempt_one_live on billing.checkout_attempt (community_id, customer_id, family)
      where state in ('requested', 'open', 'confirming', 'unknown')`);
    await runner.query(
      `create index checkout_attempt_customer on billing.checkout_attempt (community_id, customer_id)`,
    );
    await protectTenantTable(runner, 'billing.checkout_attempt', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema billing cascade');
  }
}
