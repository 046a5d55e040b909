import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * From which day on the books of a community take entries, who closed and reopened a month, and the day on which something
 * happened whose month was closed before it was told. Every posting holds the row of its community in share; whoever closes
 * holds it alone.
 */
export class LedgerClosing1764621000000 implements MigrationInterface {
  readonly name = 'LedgerClosing1764621000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table ledger.books (community_id uuid primary key, open_from date)`);
    await runner.query(
      `insert into ledger.books (community_id) select distinct community_id from ledger.journal_entry`,
    );
    await protectTenantTable(runner, 'ledger.books', { grants: 'select, insert, update' });
    await runner.query(`alter table ledger.journal_entry add column happened_on date`);
    await runner.query(
      `create index journal_entry_moved on ledger.journal_entry (community_id, occurred_on)
         where happened_on is not null`,
    );
    await runner.query(`
      create table ledger.month_turn (
        id uuid primary key,
        community_id uuid not null,
        month text not null,
        kind text not null,
        reason text,
        turned_by uuid not null,
        turned_at timestamptz not null,
        constraint month_turn_reason check (kind in ('closed', 'reopened') and (kind = 'closed') = (reason is null))
      )`);
    await runner.query(`create index month_turn_latest on ledger.month_turn (community_id, turned_at)`);
    await runner.query(`
      create trigger append_only before update or delete on ledger.month_turn
        for each row execute function ledger.refuse_change()`);
    await protectTenantTable(runner, 'ledger.month_turn', { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ledger.month_turn');
    await runner.query('alter table ledger.journal_entry drop column happened_on');
    await runner.query('drop table ledger.books');
  }
}
