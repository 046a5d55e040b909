import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers of a customer that another subject sees as well, since two entries in the register were one person. */
export class BillingShownPapers1764400100000 implements MigrationInterface {
  readonly name = 'BillingShownPapers1764400100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.customer add column shown_to uuid');
    await runner.query(
      'create index customer_shown_to on billing.customer (community_id, shown_to) where shown_to is not null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.customer drop column shown_to');
  }
}
