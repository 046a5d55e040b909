import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders whose first charge is not a whole interval: a plan whose year begins with a month of its own. */
export class BillingFirstTerms1764390100000 implements MigrationInterface {
  readonly name = 'BillingFirstTerms1764390100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table billing.checkout_attempt add column first_amount integer, add column first_end date',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table billing.checkout_attempt drop column first_amount, drop column first_end',
    );
  }
}
