import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms that are paid for ahead, and vouchers for convenience stores that pay for them. */
export class BillingPrepaidTerms1764320100000 implements MigrationInterface {
  readonly name = 'BillingPrepaidTerms1764320100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table billing.subscription add column prepaid boolean not null default false`);
    await runner.query(`alter table billing.payment add column means text not null default 'card'`);
    await runner.query(`alter table billing.receipt add column means text not null default 'card'`);
    await runner.query(`alter table billing.checkout_attempt
      add column means text not null default 'card', add column term_end timestamptz,
      add column voucher_expires_at timestamptz, add column voucher_codes jsonb,
      add column voucher_reminded_at timestamptz`);
    await oneLive(runner, `'requested', 'open', 'confirming', 'waiting', 'unknown'`);
    await runner.query(
      `create index subscription_prepaid_due on billing.subscription (community_id, period_end) where prepaid and status = 'active'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index billing.subscription_prepaid_due');
    await oneLive(runner, `'requested', 'open', 'confirming', 'unknown'`);
    await runner.query(`alter table billing.checkout_attempt
      drop column means, drop column term_end, drop column voucher_expires_at, drop column voucher_codes,
      drop column voucher_reminded_at`);
    await runner.query('alter table billing.receipt drop column means');
    await runner.query('alter table billing.payment drop column means');
    await runner.query('alter table billing.subscription drop column prepaid');
  }
}

async function oneLive(runner: QueryRunner, states: string): Promise<void> {
  await runner.query('drop index billing.checkout_attempt_one_live');
  await runner.query(`create unique index checkout_attempt_one_live
    on billing.checkout_attempt (community_id, customer_id, family) where state in (${states})`);
}
