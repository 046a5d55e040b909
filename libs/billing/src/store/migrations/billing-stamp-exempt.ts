import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That the issuer of a receipt was not in business, so that it bears no revenue stamp on paper. */
export class BillingStampExempt1764996100000 implements MigrationInterface {
  readonly name = 'BillingStampExempt1764996100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.receipt add column stamp_exempt boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.receipt drop column stamp_exempt');
  }
}
