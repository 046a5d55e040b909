import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A payment may be given back in parts: one refund under way at a time, further ones after it. */
export class BillingPartialRefunds1764200002000 implements MigrationInterface {
  name = 'BillingPartialRefunds1764200002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index billing.refund_one_standing');
    await runner.query(`
      create unique index refund_one_under_way on billing.refund (community_id, payment_id)
      where origin <> 'dashboard' and state in ('requested', 'unknown', 'pending')`);
    await runner.query(`
      create unique index refund_one_of_duplicate on billing.refund (community_id, payment_id)
      where origin = 'duplicate' and state in ('requested', 'unknown', 'pending', 'succeeded')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index billing.refund_one_of_duplicate');
    await runner.query('drop index billing.refund_one_under_way');
    await runner.query(`
      create unique index refund_one_standing on billing.refund (community_id, payment_id)
      where origin <> 'dashboard' and state in ('requested', 'unknown', 'pending', 'succeeded')`);
  }
}
