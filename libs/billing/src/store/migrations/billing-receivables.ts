import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 売掛金 of each invoice, and the yen that settle it. */
export class BillingReceivables1764610000000 implements MigrationInterface {
  readonly name = 'BillingReceivables1764610000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.receivable (
        id uuid primary key,
        community_id uuid not null,
        document_id uuid not null,
        document_number text not null,
        debtor text not null,
        debtor_key text not null,
        kana text not null,
        company_id uuid,
        stream text not null,
        issued_on date not null,
        due_on date not null,
        amount integer not null,
        tax integer not null,
        credited integer not null,
        settled integer not null,
        state text not null,
        settled_on date,
        constraint receivable_document unique (community_id, document_id),
        constraint receivable_sums check (amount > 0 and credited between 0 and amount and settled >= 0)
      )`);
    await runner.query(
      `create index receivable_awaited on billing.receivable (community_id, due_on) where state in ('open', 'part')`,
    );
    await runner.query('create index receivable_company on billing.receivable (community_id, company_id)');
    await protectTenantTable(runner, 'billing.receivable', { grants: 'select, insert, update' });
    await runner.query(`
      create table billing.allocation (
        id uuid primary key,
        community_id uuid not null,
        receivable_id uuid not null,
        source_type text not null,
        source_id text not null,
        account text not null,
        amount integer not null,
        occurred_on date not null,
        allocated_at timestamptz not null,
        taken_back_at timestamptz,
        constraint allocation_amount check (amount > 0)
      )`);
    await runner.query(
      'create index allocation_receivable on billing.allocation (community_id, receivable_id)',
    );
    await runner.query(
      'create index allocation_source on billing.allocation (community_id, source_type, source_id)',
    );
    await protectTenantTable(runner, 'billing.allocation', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table billing.allocation');
    await runner.query('drop table billing.receivable');
  }
}
