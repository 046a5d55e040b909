import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The card in use, and the pages on which it is changed. */
export class BillingCards1764000003710 implements MigrationInterface {
  readonly name = 'BillingCards1764000003710';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.card (
        community_id uuid not null,
        customer_id uuid not null,
        payment_method_id text not null,
        brand text not null,
        last4 text not null,
        exp_month integer not null,
        exp_year integer not null,
        seen_at timestamptz not null,
        expiry_told_at timestamptz,
        primary key (community_id, customer_id)
      )`);
    await protectTenantTable(runner, 'billing.card', { grants: 'select, insert, update, delete' });
    await runner.query(`
      create table billing.card_page (
        id uuid primary key,
        community_id uuid not null,
        customer_id uuid not null,
        state text not null,
        locale text not null,
        return_url text not null,
        stripe_session_id text,
        url text,
        payment_method_id text,
        paid integer not null,
        decline_code text,
        created_at timestamptz not null,
        settled_at timestamptz
      )`);
    await runner.query(
      `create index card_page_customer on billing.card_page (community_id, customer_id, created_at)`,
    );
    await protectTenantTable(runner, 'billing.card_page', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table billing.card_page');
    await runner.query('drop table billing.card');
  }
}
