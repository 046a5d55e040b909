import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Fees that the desk took in cash or by transfer: who took them, and who took one back and why. */
export class BillingManualPayments1764320102000 implements MigrationInterface {
  readonly name = 'BillingManualPayments1764320102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table billing.manual_payment (
      id uuid primary key, community_id uuid not null, customer_id uuid not null, means text not null,
      received_on date not null, note text, taken_by text not null, taken_at timestamptz not null,
      reversed_by text, reversed_at timestamptz, reversal_reason text)`);
    await runner.query(
      'create index manual_payment_customer on billing.manual_payment (community_id, customer_id)',
    );
    await protectTenantTable(runner, 'billing.manual_payment', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table billing.manual_payment');
  }
}
