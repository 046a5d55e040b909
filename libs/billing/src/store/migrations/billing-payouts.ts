import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payouts from Stripe to the bank, each community's share of them. */
export class BillingPayouts1764370200000 implements MigrationInterface {
  readonly name = 'BillingPayouts1764370200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.payout (
        id uuid primary key,
        community_id uuid not null,
        stripe_id text not null,
        amount integer not null,
        whole integer not null,
        movements integer not null,
        state text not null,
        arrives_on date not null,
        seen_at timestamptz not null,
        constraint payout_stripe unique (community_id, stripe_id)
      )`);
    await protectTenantTable(runner, 'billing.payout', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table billing.payout');
  }
}
