import { createContextSchema, protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What companies ask for, the gigs it is cut into, who takes them, and the terms that were told. */
export class WorkGigs1765034000000 implements MigrationInterface {
  name = 'WorkGigs1765034000000';

  async up(runner: QueryRunner): Promise<void> {
    await createContextSchema(runner, 'work');
    for (const statement of statements) await runner.query(statement);
    for (const table of ['help_request', 'gig', 'assignment'])
      await protectTenantTable(runner, `work.${table}`, { grants: 'select, insert, update' });
    await protectTenantTable(runner, 'work.terms', { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema work cascade');
  }
}

const statements = [
  // Equality of ids within an exclusion constraint; trusted, so that the owner of a database may add it.
  'create extension if not exists btree_gist',
  `create table work.help_request (
    id uuid primary key, community_id uuid not null, company_id uuid not null, title text not null, what text not null, from_day date not null,
    to_day date not null, hours integer not null, place text not null, contact text not null, state text not null, origin text not null,
    asked_by uuid not null, asked_at timestamptz not null, reason text, turned_by uuid, turned_at timestamptz)`,
  'create index help_request_of_company on work.help_request (community_id, company_id, asked_at, id)',
  'create index help_request_by_time on work.help_request (community_id, asked_at, id)',
  `create table work.gig (
    id uuid primary key, community_id uuid not null, request_id uuid not null, company_id uuid not null, title text not null, steps text[] not null,
    skill_id uuid not null, skill_ja text not null, skill_en text not null, beginner_ok boolean not null, area text not null, place text not null,
    contact text not null, day date not null, starts_at timestamptz not null, ends_at timestamptz not null, places smallint not null,
    reward integer not null, minutes smallint not null, justification text, state text not null, reason text, turned_by uuid not null,
    turned_at timestamptz not null)`,
  'create index gig_of_request on work.gig (community_id, request_id, starts_at, id)',
  'create index gig_on_board on work.gig (community_id, starts_at, id)',
  `create table work.assignment (
    id uuid primary key, community_id uuid not null, gig_id uuid not null, member_id uuid, giver_id uuid, place smallint not null,
    starts_at timestamptz not null, ends_at timestamptz not null, state text not null, taken_at timestamptz not null,
    fee_percent smallint not null, ender text, ended_at timestamptz, reason text,
    constraint assignment_no_overlap exclude using gist (member_id with =, tstzrange(starts_at, ends_at) with &&)
      where (state in ('taken')))`,
  'create index assignment_of_gig on work.assignment (community_id, gig_id, place, id)',
  'create index assignment_of_member on work.assignment (community_id, member_id, starts_at, id)',
  `create table work.terms (
    assignment_id uuid primary key, community_id uuid not null, locale text not null, lines jsonb not null, fingerprint text not null,
    due_on date not null, told_at timestamptz not null)`,
  `create function work.keep_terms() returns trigger language plpgsql as $$
    begin
      raise exception using errcode = 'restrict_violation', message = 'work.terms is append-only';
    end $$`,
  `create trigger append_only before update or delete on work.terms for each row execute function work.keep_terms()`,
  `create trigger append_only_whole before truncate on work.terms for each statement execute function work.keep_terms()`,
];
