import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When Stripe began to be asked for a change: the next one of the same subscription waits for its end. */
export class BillingChangesInTurn1764390000000 implements MigrationInterface {
  readonly name = 'BillingChangesInTurn1764390000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.subscription_change add column asked_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.subscription_change drop column asked_at');
  }
}
