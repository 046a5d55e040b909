import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes whose charge the holder of the card has to confirm: for which invoice, until when, and what they stand instead of. */
export class BillingConfirmedChanges1764430500000 implements MigrationInterface {
  readonly name = 'BillingConfirmedChanges1764430500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table billing.subscription_change
        add column instead_of uuid,
        add column stripe_invoice_id text,
        add column confirm_by timestamptz`);
    await runner.query(`
      create index subscription_change_awaited on billing.subscription_change (community_id, customer_id)
      where state in ('confirming', 'withdrawing')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index billing.subscription_change_awaited');
    await runner.query(`
      alter table billing.subscription_change
        drop column instead_of, drop column stripe_invoice_id, drop column confirm_by`);
  }
}
