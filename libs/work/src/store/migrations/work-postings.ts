import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Postings of companies, who applied for them, and each look at whoever did. */
export class WorkPostings1765080000000 implements MigrationInterface {
  name = 'WorkPostings1765080000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const table of ['posting', 'application'])
      await protectTenantTable(runner, `work.${table}`, { grants: 'select, insert, update' });
    await protectTenantTable(runner, 'work.applicant_look', { grants: 'select, insert, delete' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['applicant_look', 'application', 'posting'])
      await runner.query(`drop table work.${table}`);
    await runner.query('drop function work.keep_look(), work.keep_looks()');
  }
}

const statements = [
  `create table work.posting (
    id uuid primary key, community_id uuid not null, company_id uuid not null, title text not null, why text not null, who_with text not null,
    what text not null, growth text not null, contract text not null, area text not null, places smallint not null, last_day date not null,
    items jsonb not null, pay_unit text not null, pay_yen integer not null, pay_minutes integer not null, overtime_yen integer not null,
    overtime_minutes integer not null, overtime_excess boolean not null, age_reason text, author_name text not null, author_school text not null,
    author_agreed boolean not null, checked boolean not null, state text not null, edition integer not null, reason text, wage integer,
    written_by uuid not null, written_at timestamptz not null, turned_by uuid, turned_at timestamptz not null, published_on date,
    confirmed_on date, asked_on date)`,
  'create index posting_of_company on work.posting (community_id, company_id, written_at, id)',
  'create index posting_by_time on work.posting (community_id, turned_at, id)',
  `create table work.application (
    id uuid primary key, community_id uuid not null, posting_id uuid not null, company_id uuid not null, member_id uuid, giver_id uuid,
    message text, wording_version smallint not null, wording text not null, locale text not null, applied_at timestamptz not null,
    state text not null, ender text, reason text, turned_at timestamptz not null, hired_on date, stay_6 text, stay_12 text,
    stay_asked smallint)`,
  `create unique index application_once on work.application (community_id, posting_id, member_id) where state <> 'withdrawn'`,
  'create index application_of_posting on work.application (community_id, posting_id, applied_at, id)',
  'create index application_of_member on work.application (community_id, member_id, applied_at, id)',
  `create table work.applicant_look (
    id uuid primary key, community_id uuid not null, application_id uuid not null, member_id uuid not null, company_id uuid not null,
    company_name text not null, looked_by uuid not null, items text[] not null, looked_at timestamptz not null)`,
  'create index applicant_look_of_application on work.applicant_look (community_id, application_id, looked_at, id)',
  'create index applicant_look_by_age on work.applicant_look (community_id, looked_at)',
  // Three years: 個人情報保護法29条2項, 同施行規則21条.
  `create function work.keep_look() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and old.looked_at < now() - interval '3 years' then return old; end if;
      raise exception using errcode = 'restrict_violation',
        message = 'work.applicant_look is append-only, and kept for three years';
    end $$`,
  `create trigger append_only before update or delete on work.applicant_look for each row execute function work.keep_look()`,
  `create function work.keep_looks() returns trigger language plpgsql as $$
    begin
      raise exception using errcode = 'restrict_violation',
        message = 'work.applicant_look is append-only, and kept for three years';
    end $$`,
  `create trigger append_only_whole before truncate on work.applicant_look for each statement execute function work.keep_looks()`,
];
