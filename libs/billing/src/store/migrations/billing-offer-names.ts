import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The English name of what is ordered, for Stripe's page; orders from before have none. */
export class BillingOfferNames1764000003300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table billing.checkout_attempt add column offer_name_en text not null default ''`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.checkout_attempt drop column offer_name_en');
  }
}
