import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secret addresses of receipts that were mailed. */
export class BillingReceiptLinks1765090000000 implements MigrationInterface {
  readonly name = 'BillingReceiptLinks1765090000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table billing.receipt_link (
      id uuid primary key, community_id uuid not null, receipt_id uuid not null, code_hash bytea not null, mark text not null,
      made_at timestamptz not null, good_until timestamptz not null)`);
    await runner.query(
      'create unique index receipt_link_code on billing.receipt_link (community_id, code_hash)',
    );
    await runner.query(
      'create index receipt_link_receipt on billing.receipt_link (community_id, receipt_id)',
    );
    await protectTenantTable(runner, 'billing.receipt_link', { grants: 'select, insert, delete' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table billing.receipt_link');
  }
}
