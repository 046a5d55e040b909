import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changing from one offer to another: the wish with what was agreed to, and what begins with the next period. */
export class BillingOfferChanges1764000003500 implements MigrationInterface {
  readonly name = 'BillingOfferChanges1764000003500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table billing.subscription_change
        add column offer_key text,
        add column interval text,
        add column amount integer,
        add column proration_at timestamptz,
        add column expected_charge integer,
        add column decline_code text,
        add column idempotency_key text,
        add constraint subscription_change_key unique (community_id, idempotency_key)`);
    await runner.query(`
      alter table billing.subscription
        add column next_offer_key text,
        add column next_interval text,
        add column next_amount integer`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table billing.subscription
        drop column next_offer_key, drop column next_interval, drop column next_amount`);
    await runner.query(`
      alter table billing.subscription_change
        drop column offer_key, drop column interval, drop column amount, drop column proration_at,
        drop column expected_charge, drop column decline_code, drop column idempotency_key`);
  }
}
