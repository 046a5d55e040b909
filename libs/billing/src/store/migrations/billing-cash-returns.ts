import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money of companies that lies at Stripe and goes back to them, by two people. */
export class BillingCashReturns1764730100000 implements MigrationInterface {
  readonly name = 'BillingCashReturns1764730100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.cash_return (
        id uuid primary key,
        community_id uuid not null,
        customer_id uuid not null,
        amount integer not null,
        state text not null,
        asker uuid not null,
        asked_by text not null,
        asked_at timestamptz not null,
        decided_by text,
        decided_at timestamptz,
        stripe_refund_id text,
        fault text,
        constraint cash_return_amount check (amount > 0)
      )`);
    await runner.query('create index cash_return_newest on billing.cash_return (community_id, asked_at, id)');
    await runner.query(
      `create index cash_return_pending on billing.cash_return (community_id, customer_id) where state in ('asked', 'approved')`,
    );
    await protectTenantTable(runner, 'billing.cash_return', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table billing.cash_return');
  }
}
