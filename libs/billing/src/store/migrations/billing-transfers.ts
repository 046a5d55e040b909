import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bank accounts of a community, the files of its banks, the money in them, and the names under which companies pay. */
export class BillingTransfers1764610100000 implements MigrationInterface {
  readonly name = 'BillingTransfers1764610100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.bank_account (
        id uuid primary key,
        community_id uuid not null,
        name text not null,
        bank_code text not null,
        branch_code text not null,
        kind text not null,
        number text not null,
        fee_tolerance integer not null,
        headings jsonb,
        columns jsonb,
        constraint bank_account_number unique (community_id, bank_code, branch_code, kind, number)
      )`);
    await protectTenantTable(runner, 'billing.bank_account', { grants: 'select, insert, update' });
    await runner.query(`
      create table billing.bank_file (
        id uuid primary key,
        community_id uuid not null,
        bank_account_id uuid not null,
        file_name text not null,
        state text not null,
        waiting jsonb not null,
        row_count integer not null,
        fresh integer not null,
        known integer not null,
        outgoing integer not null,
        brought_by text not null,
        brought_at timestamptz not null
      )`);
    await runner.query('create index bank_file_newest on billing.bank_file (community_id, brought_at)');
    await protectTenantTable(runner, 'billing.bank_file', { grants: 'select, insert, update' });
    await runner.query(`
      create table billing.transfer (
        id uuid primary key,
        community_id uuid not null,
        bank_account_id uuid not null,
        file_id uuid not null,
        day date not null,
        amount integer not null,
        payer text not null,
        payer_key text not null,
        identity text not null,
        state text not null,
        round integer not null,
        decided_by text,
        decided_at timestamptz,
        note text not null,
        constraint transfer_identity unique (community_id, bank_account_id, identity)
      )`);
    await runner.query(
      `create index transfer_open on billing.transfer (community_id, day) where state = 'open'`,
    );
    await runner.query('create index transfer_decided on billing.transfer (community_id, decided_at)');
    await protectTenantTable(runner, 'billing.transfer', { grants: 'select, insert, update' });
    await runner.query(`
      create table billing.payer_name (
        community_id uuid not null,
        payer_key text not null,
        debtor_key text not null,
        learnt_at timestamptz not null,
        primary key (community_id, payer_key, debtor_key)
      )`);
    await protectTenantTable(runner, 'billing.payer_name', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['payer_name', 'transfer', 'bank_file', 'bank_account'])
      await runner.query(`drop table billing.${table}`);
  }
}
