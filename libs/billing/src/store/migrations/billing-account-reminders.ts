import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payers of orders that were paid by transfer are reminded to name an account for what goes back. */
export class BillingAccountReminders1764986000000 implements MigrationInterface {
  name = 'BillingAccountReminders1764986000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.order_transfer add account_reminded_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.order_transfer drop column account_reminded_at');
  }
}
