import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is owed for gigs, to which accounts it goes, and the runs of transfers by which it is paid. */
export class WorkPay1765050000000 implements MigrationInterface {
  name = 'WorkPay1765050000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const table of ['payout', 'pay_run', 'pay_transfer'])
      await protectTenantTable(runner, `work.${table}`, { grants: 'select, insert, update' });
    await protectTenantTable(runner, 'work.pay_account', { grants: 'select, insert, update, delete' });
    await protectTenantTable(runner, 'work.pay_download', { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['pay_download', 'pay_account', 'payout', 'pay_transfer', 'pay_run'])
      await runner.query(`drop table work.${table}`);
  }
}

const statements = [
  `create table work.payout (
    id uuid primary key, community_id uuid not null, assignment_id uuid not null, member_id uuid, giver_id uuid, company_id uuid not null,
    title text not null, work_day date not null, amount integer not null, fee_gross integer not null, charge integer not null, tax integer not null,
    passed_on boolean not null, due_on date not null, state text not null, accrued_on date not null, transfer_id uuid, means text, paid_on date,
    paid_by uuid, returned_at timestamptz, return_reason text, alarmed_at timestamptz, document_id uuid,
    constraint payout_amounts check (amount > 0 and charge = amount + fee_gross and tax between 0 and charge))`,
  'create unique index payout_of_assignment on work.payout (community_id, assignment_id)',
  'create index payout_by_due_day on work.payout (community_id, state, due_on, id)',
  'create index payout_of_member on work.payout (community_id, member_id, due_on, id)',
  'create index payout_of_transfer on work.payout (community_id, transfer_id)',
  'create index payout_to_invoice on work.payout (community_id, accrued_on, company_id) where document_id is null',
  'create index payout_of_company on work.payout (community_id, company_id, accrued_on, id)',
  `create table work.pay_run (
    id uuid primary key, community_id uuid not null, pay_on date not null, state text not null, payer jsonb not null, count integer not null,
    total integer not null, made_by uuid not null, made_at timestamptz not null, turned_by uuid, turned_at timestamptz)`,
  'create index pay_run_by_time on work.pay_run (community_id, made_at, id)',
  `create table work.pay_transfer (
    id uuid primary key, community_id uuid not null, run_id uuid not null, line integer not null, member_id uuid, amount integer not null,
    bank text not null, bank_code text not null, branch text not null, branch_code text not null, kind text not null, number text not null,
    holder text not null, returned_on date, return_reason text)`,
  'create unique index pay_transfer_of_run on work.pay_transfer (community_id, run_id, line)',
  'create index pay_transfer_of_member on work.pay_transfer (community_id, member_id)',
  `create table work.pay_account (
    member_id uuid not null, community_id uuid not null, bank text not null, bank_code text not null, branch text not null, branch_code text not null,
    kind text not null, number text not null, holder text not null, named_at timestamptz not null, primary key (member_id))`,
  `create table work.pay_download (
    id uuid primary key, community_id uuid not null, run_id uuid not null, downloader uuid not null, downloaded_at timestamptz not null)`,
  'create index pay_download_of_run on work.pay_download (community_id, run_id, downloaded_at)',
];
