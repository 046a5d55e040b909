import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What brought 預り金 before, by what the transfers and invoices say. */
const tables = ['transfer', 'allocation', 'receivable'];

/** 預り金 by what brought it, and what became of it: repaid with four eyes, or assigned to an invoice. */
export class BillingHeldMoney1764680000000 implements MigrationInterface {
  readonly name = 'BillingHeldMoney1764680000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.held_money (
        id uuid primary key,
        community_id uuid not null,
        source_type text not null,
        source_id text not null,
        payer text not null,
        arose_on date not null,
        amount integer not null,
        taken integer not null,
        constraint held_money_source unique (community_id, source_type, source_id),
        constraint held_money_sums check (taken between 0 and amount)
      )`);
    await runner.query('create index held_money_arose on billing.held_money (community_id, arose_on)');
    await tellWhatIsHeld(runner);
    await protectTenantTable(runner, 'billing.held_money', { grants: 'select, insert, update' });
    await runner.query(`
      create table billing.held_move (
        id uuid primary key,
        community_id uuid not null,
        held_id uuid not null,
        kind text not null,
        state text not null,
        amount integer not null,
        day date not null,
        target text not null,
        account_tail text not null,
        note text not null,
        asker uuid not null,
        asked_by text not null,
        asked_at timestamptz not null,
        decided_by text,
        decided_at timestamptz,
        constraint held_move_amount check (amount > 0)
      )`);
    await runner.query('create index held_move_of on billing.held_move (community_id, held_id)');
    await runner.query(
      `create index held_move_asked on billing.held_move (community_id, held_id) where state = 'asked'`,
    );
    await protectTenantTable(runner, 'billing.held_move', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table billing.held_move');
    await runner.query('drop table billing.held_money');
  }
}

/** Row-level security holds for the owner too; it steps aside for this one reading of every community's rows. */
async function tellWhatIsHeld(runner: QueryRunner): Promise<void> {
  for (const table of tables) await runner.query(`alter table billing.${table} no force row level security`);
  await runner.query(`
    insert into billing.held_money
    select uuidv7(), community_id, 'transfer', id || ':' || round, payer, day, over, 0
      from (select t.*, t.amount - case t.state when 'owed' then 0 else (
              select coalesce(sum(a.amount), 0) from billing.allocation a
               where a.community_id = t.community_id and a.source_type = 'transfer' and a.source_id = t.id || ':' || t.round
                 and a.account = 'bank' and a.taken_back_at is null) end as over
              from billing.transfer t where t.state in ('owed', 'matched')) known
     where over > 0`);
  await runner.query(`
    insert into billing.held_money
    select uuidv7(), community_id, 'receivable', id::text, debtor, coalesce(settled_on, issued_on), settled - (amount - credited), 0
      from billing.receivable where settled > amount - credited`);
  for (const table of tables) await runner.query(`alter table billing.${table} force row level security`);
}
