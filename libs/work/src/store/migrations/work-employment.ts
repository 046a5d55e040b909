import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Gigs of employment: their conditions, hours, wages that the company owes, and what it was told of whom. */
export class WorkEmployment1765140000000 implements MigrationInterface {
  name = 'WorkEmployment1765140000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await protectTenantTable(runner, 'work.provision', { grants: 'select, insert, delete' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of backwards) await runner.query(statement);
  }
}

const statements = [
  `alter table work.gig add track text not null default 'outsourcing', add employment jsonb`,
  `alter table work.terms add track text not null default 'outsourcing'`,
  `alter table work.assignment add call_off_percent smallint not null default 0, add worked_from timestamptz, add worked_to timestamptz,
    add worked_break smallint`,
  `alter table work.claim add hours_from timestamptz, add hours_to timestamptz, add hours_break smallint`,
  `alter table work.payout add track text not null default 'outsourcing', add part text not null default 'work', add minutes smallint,
    add night_minutes smallint, add unpaid_at timestamptz, add unpaid_line text`,
  'alter table work.payout drop constraint payout_amounts',
  `alter table work.payout add constraint payout_amounts
    check (amount > 0 and charge = case track when 'employment' then fee_gross else amount + fee_gross end and tax between 0 and charge)`,
  'drop index work.payout_of_assignment',
  'create unique index payout_of_assignment on work.payout (community_id, assignment_id, part)',
  `create table work.provision (
    id uuid primary key, community_id uuid not null, assignment_id uuid not null, member_id uuid not null, company_id uuid not null,
    company_name text not null, provided_to uuid not null, items text[] not null, wording text, provided_on date not null,
    provided_at timestamptz not null)`,
  'create unique index provision_once on work.provision (community_id, assignment_id, provided_to, provided_on)',
  'create index provision_by_age on work.provision (community_id, provided_at)',
  // Three years: 個人情報保護法29条2項, 同施行規則21条.
  `create function work.keep_provision() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and old.provided_at < now() - interval '3 years' then return old; end if;
      raise exception using errcode = 'restrict_violation', message = 'work.provision is append-only, and kept for three years';
    end $$`,
  `create trigger append_only before update or delete on work.provision for each row execute function work.keep_provision()`,
  `create function work.keep_provisions() returns trigger language plpgsql as $$
    begin
      raise exception using errcode = 'restrict_violation', message = 'work.provision is append-only, and kept for three years';
    end $$`,
  `create trigger append_only_whole before truncate on work.provision for each statement execute function work.keep_provisions()`,
];

const backwards = [
  'drop table work.provision',
  'drop function work.keep_provision(), work.keep_provisions()',
  `delete from work.payout where track = 'employment' or part <> 'work'`,
  'drop index work.payout_of_assignment',
  'create unique index payout_of_assignment on work.payout (community_id, assignment_id)',
  'alter table work.payout drop constraint payout_amounts',
  `alter table work.payout drop column track, drop column part, drop column minutes, drop column night_minutes, drop column unpaid_at,
    drop column unpaid_line`,
  `alter table work.payout add constraint payout_amounts check (amount > 0 and charge = amount + fee_gross and tax between 0 and charge)`,
  'alter table work.claim drop column hours_from, drop column hours_to, drop column hours_break',
  `alter table work.assignment drop column call_off_percent, drop column worked_from, drop column worked_to, drop column worked_break`,
  'alter table work.terms drop column track',
  'alter table work.gig drop column track, drop column employment',
];
