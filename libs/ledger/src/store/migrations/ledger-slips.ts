import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Slips entered by hand with their reversals, both append-only, and what a fiscal year is planned with. */
export class LedgerSlips1764000002300 implements MigrationInterface {
  readonly name = 'LedgerSlips1764000002300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ledger.slip (
        id uuid primary key,
        community_id uuid not null,
        kind text not null,
        name text not null,
        amount bigint not null,
        tax_category text not null,
        occurred_on date not null,
        period_from date,
        period_to date,
        restricted_use text,
        cost_account text,
        grant_name text,
        entered_by uuid not null,
        entered_at timestamptz not null
      )`);
    await runner.query(`create index slip_by_day on ledger.slip (community_id, occurred_on, id)`);
    await runner.query(`
      create table ledger.slip_reversal (
        slip_id uuid primary key,
        community_id uuid not null,
        reason text not null,
        reversed_by uuid not null,
        reversed_at timestamptz not null
      )`);
    for (const table of ['ledger.slip', 'ledger.slip_reversal']) {
      await runner.query(`
        create trigger append_only before update or delete on ${table}
          for each row execute function ledger.refuse_change()`);
      await protectTenantTable(runner, table, { grants: 'select, insert' });
    }
    await runner.query(`
      create table ledger.funding_plan (
        community_id uuid not null,
        fiscal_year integer not null,
        item text not null,
        amount bigint not null,
        saved_by uuid not null,
        saved_at timestamptz not null,
        primary key (community_id, fiscal_year, item)
      )`);
    await protectTenantTable(runner, 'ledger.funding_plan', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['funding_plan', 'slip_reversal', 'slip']) {
      await runner.query(`drop table ledger.${table}`);
    }
  }
}
