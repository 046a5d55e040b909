import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Pausing what is paid monthly. What is mirrored already is taken to be anchored where it began, until Stripe is read again;
 * row-level security holds for the owner too and steps aside for that one statement.
 */
export class BillingPauses1764310100000 implements MigrationInterface {
  readonly name = 'BillingPauses1764310100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table billing.subscription
        add column paused_from timestamptz,
        add column paused_until timestamptz,
        add column anchor_at timestamptz`);
    await runner.query('alter table billing.subscription no force row level security');
    await runner.query('update billing.subscription set anchor_at = started_at');
    await runner.query('alter table billing.subscription force row level security');
    await runner.query('alter table billing.subscription alter column anchor_at set not null');
    await runner.query(`
      alter table billing.subscription_change
        add column pause_from timestamptz,
        add column pause_until timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table billing.subscription_change drop column pause_from, drop column pause_until',
    );
    await runner.query(`
      alter table billing.subscription
        drop column paused_from, drop column paused_until, drop column anchor_at`);
  }
}
