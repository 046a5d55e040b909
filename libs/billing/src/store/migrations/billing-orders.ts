import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders that are paid once and begin no subscription of the payer's stand beside those that do. */
export class BillingOrders1764420000000 implements MigrationInterface {
  readonly name = 'BillingOrders1764420000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.checkout_attempt add column once boolean not null default false');
    await oneLive(runner, 'community_id, customer_id, family, once');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from billing.checkout_attempt where once');
    await oneLive(runner, 'community_id, customer_id, family');
    await runner.query('alter table billing.checkout_attempt drop column once');
  }
}

async function oneLive(runner: QueryRunner, columns: string): Promise<void> {
  await runner.query('drop index billing.checkout_attempt_one_live');
  await runner.query(`create unique index checkout_attempt_one_live
    on billing.checkout_attempt (${columns}) where state in ('requested', 'open', 'confirming', 'waiting', 'unknown')`);
}
