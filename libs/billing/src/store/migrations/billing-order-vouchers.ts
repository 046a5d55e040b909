import type { MigrationInterface, QueryRunner } from 'typeorm';

const live = `state in ('requested', 'open', 'confirming', 'waiting', 'unknown')`;

/** What is ordered once may be paid at a convenience store until an instant of its own, and such vouchers stand beside each other. */
export class BillingOrderVouchers1764880000000 implements MigrationInterface {
  name = 'BillingOrderVouchers1764880000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.checkout_attempt add column voucher_until timestamptz');
    await this.oneLive(runner, `${live} and not (once and means = 'konbini')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.oneLive(runner, live);
    await runner.query('alter table billing.checkout_attempt drop column voucher_until');
  }

  private async oneLive(runner: QueryRunner, where: string): Promise<void> {
    await runner.query('drop index billing.checkout_attempt_one_live');
    await runner.query(`
      create unique index checkout_attempt_one_live on billing.checkout_attempt (community_id, customer_id, family, once)
       where ${where}`);
  }
}
