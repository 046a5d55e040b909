import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { faultsOfTheJournal } from './ledger-violations.ts';

/**
 * Sums per month, so that a report does not read every posting ever made. Posting only notes that an entry is not folded
 * yet, in a row of its own; a job folds such entries in batches. A sum updated by every posting would be a row everybody
 * waits for.
 */
export class LedgerMonthTotals1764000002200 implements MigrationInterface {
  readonly name = 'LedgerMonthTotals1764000002200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ledger.month_total (
        community_id uuid not null,
        month text not null,
        kind text not null,
        account text not null,
        stream text not null,
        total bigint not null,
        primary key (community_id, month, kind, account, stream)
      )`);
    await runner.query(`
      create table ledger.unfolded_entry (
        community_id uuid not null,
        entry_id uuid not null,
        primary key (community_id, entry_id)
      )`);
    await runner.query(
      `insert into ledger.unfolded_entry (community_id, entry_id) select community_id, id from ledger.journal_entry`,
    );
    await runner.query(`
      create function ledger.note_unfolded() returns trigger language plpgsql as $$
      begin
        insert into ledger.unfolded_entry (community_id, entry_id) select community_id, id from written;
        return null;
      end $$`);
    await runner.query(`
      create trigger unfolded after insert on ledger.journal_entry
        referencing new table as written for each statement execute function ledger.note_unfolded()`);
    await protectTenantTable(runner, 'ledger.month_total', { grants: 'select, insert, update' });
    await protectTenantTable(runner, 'ledger.unfolded_entry');
    await runner.query(`
      create or replace view ledger.ledger_violations with (security_invoker = true) as ${faultsOfTheJournal}
      union all
      select community_id, 'month_totals_differ', null::uuid, format('%s %s: %s', month, account, sum(total))
        from (
          select community_id, month, account, total from ledger.month_total
          union all
          select posting.community_id, to_char(posting.occurred_on, 'YYYY-MM'), posting.account, -posting.amount
            from ledger.posting posting
           where not exists (
             select from ledger.unfolded_entry unfolded
              where unfolded.community_id = posting.community_id and unfolded.entry_id = posting.entry_id)) both_sides
       group by community_id, month, account having sum(total) <> 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view ledger.ledger_violations');
    await runner.query(
      `create view ledger.ledger_violations with (security_invoker = true) as ${faultsOfTheJournal}`,
    );
    await runner.query('grant select on ledger.ledger_violations to enishi_app');
    await runner.query('drop trigger unfolded on ledger.journal_entry');
    await runner.query('drop function ledger.note_unfolded');
    await runner.query('drop table ledger.unfolded_entry, ledger.month_total');
  }
}
