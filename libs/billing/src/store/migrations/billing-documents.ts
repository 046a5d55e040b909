import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 見積書, 請求書 and 返還請求書: numbered without gaps, in one chain of hashes per community, never changed and never deleted. */
export class BillingDocuments1764560000000 implements MigrationInterface {
  readonly name = 'BillingDocuments1764560000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.document (
        id uuid primary key,
        community_id uuid not null,
        sequence integer not null,
        kind text not null,
        number text not null,
        deal_number text not null,
        issued_on date not null,
        total integer not null,
        counterparty_key text not null,
        tie text,
        tied_to uuid,
        reason text not null,
        facts jsonb not null,
        previous_hash text not null,
        hash text not null,
        issued_by text not null,
        issued_at timestamptz not null,
        constraint document_sequence unique (community_id, sequence),
        constraint document_number unique (community_id, number)
      )`);
    await runner.query('create index document_deal on billing.document (community_id, deal_number)');
    await runner.query('create index document_issued on billing.document (community_id, issued_on)');
    await runner.query(
      `create unique index document_corrected on billing.document (community_id, tied_to) where tie = 'corrects'`,
    );
    await runner.query(`
      create trigger document_stays before update or delete on billing.document
      for each row execute function billing.refuse_change()`);
    await protectTenantTable(runner, 'billing.document', { grants: 'select, insert' });
    await runner.query(`
      create table billing.document_counter (
        community_id uuid not null,
        series text not null,
        last integer not null,
        primary key (community_id, series)
      )`);
    await protectTenantTable(runner, 'billing.document_counter', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table billing.document_counter');
    await runner.query('drop table billing.document');
  }
}
