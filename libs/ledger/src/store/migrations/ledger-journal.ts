import { createContextSchema, protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The journal with the guards that no program can talk its way around, and the plan of fees paid in advance. */
export class LedgerJournal1764000002000 implements MigrationInterface {
  readonly name = 'LedgerJournal1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await createContextSchema(runner, 'ledger');
    await createTables(runner);
    await refuseChanges(runner);
    await requireBalance(runner);
    await protectTenantTable(runner, 'ledger.journal_entry', { grants: 'select, insert' });
    await protectTenantTable(runner, 'ledger.posting', { grants: 'select, insert' });
    await protectTenantTable(runner, 'ledger.recognition_plan', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema ledger cascade');
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table ledger.journal_entry (
      id uuid primary key,
      community_id uuid not null,
      source_type text not null,
      source_id text not null,
      kind text not null,
      occurred_on date not null,
      stream text,
      description text not null,
      subject_kind text,
      subject_id text,
      corrects uuid constraint journal_entry_corrected references ledger.journal_entry (id),
      line_count smallint not null,
      posted_at timestamptz not null
    )`);
  await runner.query(
    `create unique index journal_entry_source on ledger.journal_entry (community_id, source_type, source_id, kind)`,
  );
  await runner.query(`create index journal_entry_by_day on ledger.journal_entry (community_id, occurred_on)`);
  await runner.query(
    `create index journal_entry_by_subject on ledger.journal_entry (community_id, subject_kind, subject_id)`,
  );
  await runner.query(
    `create index journal_entry_corrections on ledger.journal_entry (corrects) where corrects is not null`,
  );
  await runner.query(`
    create table ledger.posting (
      entry_id uuid not null constraint posting_entry references ledger.journal_entry (id),
      line smallint not null,
      community_id uuid not null,
      account text not null,
      amount bigint not null constraint posting_moves_something check (amount <> 0),
      occurred_on date not null,
      stream text,
      primary key (entry_id, line)
    )`);
  await runner.query(
    `create index posting_figures on ledger.posting (community_id, occurred_on, account, stream, amount)`,
  );
  await runner.query(`
    create table ledger.recognition_plan (
      id uuid primary key,
      community_id uuid not null,
      payment_type text not null,
      payment_id text not null,
      position smallint not null,
      release_on date not null,
      amount integer not null,
      withdrawn integer not null,
      released_on date,
      stream text not null,
      subject_kind text,
      subject_id text,
      constraint recognition_plan_amounts check (amount >= 0 and withdrawn between 0 and amount)
    )`);
  await runner.query(
    `create unique index recognition_plan_of_payment
       on ledger.recognition_plan (community_id, payment_type, payment_id, position)`,
  );
  await runner.query(
    `create index recognition_plan_waiting on ledger.recognition_plan (community_id, release_on)
       where released_on is null`,
  );
}

/** Append-only: whoever asks, owner included, is refused an update, a delete and a truncate. */
async function refuseChanges(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function ledger.refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception using errcode = 'restrict_violation',
        message = format('%I.%I is append-only: correct by a reversal', tg_table_schema, tg_table_name);
    end $$`);
  for (const table of ['ledger.journal_entry', 'ledger.posting']) {
    await runner.query(`
      create trigger append_only before update or delete on ${table}
        for each row execute function ledger.refuse_change()`);
    await runner.query(`
      create trigger append_only_whole before truncate on ${table}
        for each statement execute function ledger.refuse_change()`);
  }
}

/** At commit every entry touched has exactly the lines it promised, and they sum to zero. */
async function requireBalance(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function ledger.require_balance() returns trigger language plpgsql as $$
    declare
      checked uuid := coalesce(to_jsonb(new) ->> 'entry_id', to_jsonb(new) ->> 'id')::uuid;
      promised smallint;
      present bigint;
      total numeric;
    begin
      select line_count into promised from ledger.journal_entry where id = checked;
      select count(*), coalesce(sum(amount), 0) into present, total from ledger.posting where entry_id = checked;
      if promised is null or promised < 2 or present <> promised or total <> 0 then
        raise exception using errcode = 'check_violation', constraint = 'journal_entry_balanced',
          message = format('entry %s has %s of %s lines, which sum to %s', checked, present, promised, total);
      end if;
      return null;
    end $$`);
  for (const table of ['ledger.journal_entry', 'ledger.posting']) {
    await runner.query(`
      create constraint trigger balanced after insert on ${table} deferrable initially deferred
        for each row execute function ledger.require_balance()`);
  }
}
