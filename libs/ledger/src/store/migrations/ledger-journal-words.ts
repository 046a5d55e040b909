import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What accounts and classes of tax are called in an accountant's program, each from a day on; only ever added to. */
export class LedgerJournalWords1764620000000 implements MigrationInterface {
  readonly name = 'LedgerJournalWords1764620000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ledger.journal_word (
        id uuid primary key,
        community_id uuid not null,
        software text not null,
        word text not null,
        valid_from date not null,
        name text not null,
        sub text not null,
        tax_name text not null,
        saved_by uuid not null,
        saved_at timestamptz not null
      )`);
    await runner.query(
      `create index journal_word_of_software on ledger.journal_word (community_id, software, saved_at)`,
    );
    await runner.query(`
      create trigger append_only before update or delete on ledger.journal_word
        for each row execute function ledger.refuse_change()`);
    await protectTenantTable(runner, 'ledger.journal_word', { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ledger.journal_word');
  }
}
