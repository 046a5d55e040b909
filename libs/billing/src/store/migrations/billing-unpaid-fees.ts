import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a fee that could not be charged is paid or confirmed by hand. */
export class BillingUnpaidFees1764000003720 implements MigrationInterface {
  readonly name = 'BillingUnpaidFees1764000003720';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.payment add column pay_url text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.payment drop column pay_url');
  }
}
