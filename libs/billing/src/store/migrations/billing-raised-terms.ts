import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invoices of the difference that a change of plan costs within a period: they claim no period of their own. */
export class BillingRaisedTerms1764650000000 implements MigrationInterface {
  readonly name = 'BillingRaisedTerms1764650000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.fee_invoice add column raise jsonb');
    await runner.query('drop index billing.fee_invoice_period');
    await runner.query(`create unique index fee_invoice_period
      on billing.fee_invoice (community_id, subscription_id, period_start)
      where state <> 'credited' and raise is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index billing.fee_invoice_period');
    await runner.query(`create unique index fee_invoice_period
      on billing.fee_invoice (community_id, subscription_id, period_start) where state <> 'credited'`);
    await runner.query('alter table billing.fee_invoice drop column raise');
  }
}
