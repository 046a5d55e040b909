import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A refund that waits for its payer's bank account is under way: no second one of the same payment meanwhile. */
export class BillingRefundAccounts1764881000000 implements MigrationInterface {
  name = 'BillingRefundAccounts1764881000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.underWay(runner, `'requested', 'unknown', 'needs_account', 'pending'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update billing.refund set state = 'pending' where state = 'needs_account'`);
    await this.underWay(runner, `'requested', 'unknown', 'pending'`);
  }

  private async underWay(runner: QueryRunner, states: string): Promise<void> {
    await runner.query('drop index billing.refund_one_of_duplicate');
    await runner.query('drop index billing.refund_one_under_way');
    await runner.query(`
      create unique index refund_one_under_way on billing.refund (community_id, payment_id)
      where origin <> 'dashboard' and state in (${states})`);
    await runner.query(`
      create unique index refund_one_of_duplicate on billing.refund (community_id, payment_id)
      where origin = 'duplicate' and state in (${states}, 'succeeded')`);
  }
}
