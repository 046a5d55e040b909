import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Disputes, and until when a matter can be acted upon. */
export class BillingDisputes1764370100000 implements MigrationInterface {
  readonly name = 'BillingDisputes1764370100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.dispute (
        id uuid primary key,
        community_id uuid not null,
        customer_id uuid not null,
        payment_id uuid not null,
        stripe_dispute_id text not null,
        state text not null,
        reason text not null,
        amount integer not null,
        opened_at timestamptz not null,
        due_by timestamptz,
        decided_at timestamptz,
        movements text[] not null,
        constraint dispute_stripe unique (community_id, stripe_dispute_id)
      )`);
    await runner.query('create index dispute_customer on billing.dispute (community_id, customer_id)');
    await protectTenantTable(runner, 'billing.dispute', { grants: 'select, insert, update' });
    await runner.query('alter table billing.money_matter add column due_by timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.money_matter drop column due_by');
    await runner.query('drop table billing.dispute');
  }
}
