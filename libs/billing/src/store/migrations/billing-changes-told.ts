import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody was told that a change waits for them to confirm it: once. */
export class BillingChangesTold1764530000000 implements MigrationInterface {
  readonly name = 'BillingChangesTold1764530000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.subscription_change add column told_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.subscription_change drop column told_at');
  }
}
