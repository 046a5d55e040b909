import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Coordinators, the cases they accompany, what was noted and is done next, and how both sides of a match are. */
export class WorkCases1765130000000 implements MigrationInterface {
  name = 'WorkCases1765130000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const table of ['coordinator', 'support_case', 'next_action', 'case_note', 'care_contact'])
      await protectTenantTable(runner, `work.${table}`, {
        grants: table === 'coordinator' ? 'select, insert, update, delete' : 'select, insert, update',
      });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['care_contact', 'case_note', 'next_action', 'support_case', 'coordinator'])
      await runner.query(`drop table work.${table}`);
    await runner.query('drop function work.keep_case_note()');
  }
}

const statements = [
  `create table work.coordinator (
    id uuid primary key, community_id uuid not null, account_id uuid not null, name text not null, reach text not null,
    load_limit smallint not null, changed_at timestamptz not null)`,
  'create unique index coordinator_once on work.coordinator (community_id, account_id)',
  `create table work.support_case (
    id uuid primary key, community_id uuid not null, company_id uuid, member_id uuid, giver_id uuid, origin text not null, source_id uuid,
    wish text, weight smallint not null, state text not null, edition integer not null, main_id uuid, second_id uuid, opened_by uuid,
    opened_at timestamptz not null, turned_at timestamptz not null, ending text, end_line text)`,
  'create unique index support_case_of_source on work.support_case (community_id, source_id) where source_id is not null',
  `create unique index support_case_of_gigs on work.support_case (community_id, company_id, giver_id) where origin = 'gig'`,
  `create unique index support_case_asked_by_company on work.support_case (community_id, company_id) where state = 'asked' and origin = 'company'`,
  `create unique index support_case_asked_by_person on work.support_case (community_id, giver_id) where state = 'asked' and origin = 'person'`,
  'create index support_case_of_main on work.support_case (community_id, main_id, state)',
  'create index support_case_of_second on work.support_case (community_id, second_id, state)',
  'create index support_case_of_company on work.support_case (community_id, company_id, opened_at, id)',
  'create index support_case_of_member on work.support_case (community_id, member_id, opened_at, id)',
  'create index support_case_by_state on work.support_case (community_id, state, opened_at, id)',
  `create table work.next_action (
    id uuid primary key, community_id uuid not null, case_id uuid not null, what text, due_on date not null, who_id uuid not null,
    state text not null, made_by uuid, made_at timestamptz not null, ended_by uuid, ended_at timestamptz)`,
  `create unique index next_action_one on work.next_action (community_id, case_id) where state = 'open'`,
  'create index next_action_of_case on work.next_action (community_id, case_id, made_at, id)',
  `create table work.case_note (
    id uuid primary key, community_id uuid not null, case_id uuid not null, kind text not null, text text, written_by uuid,
    written_at timestamptz not null)`,
  'create index case_note_of_case on work.case_note (community_id, case_id, written_at, id)',
  `create table work.care_contact (
    id uuid primary key, community_id uuid not null, case_id uuid not null, side text not null, day smallint not null, due_on date not null,
    state text not null, asked_at timestamptz, answered_at timestamptz, answered_way text, answered_by uuid, person_answer jsonb,
    company_answer jsonb, risks text[] not null, settled_at timestamptz, settled_by uuid,
    constraint care_answer_of_its_side check ((side = 'person' or person_answer is null) and (side = 'company' or company_answer is null)))`,
  'create unique index care_contact_once on work.care_contact (community_id, case_id, side, day)',
  'create index care_contact_by_day on work.care_contact (community_id, state, due_on)',
  // A note stays as it was written. Only its words go, with the person whom they are about.
  `create function work.keep_case_note() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new.text is null and new.id = old.id and new.case_id = old.case_id and new.kind = old.kind
        and new.written_at = old.written_at and new.written_by is not distinct from old.written_by
        and new.community_id = old.community_id then return new; end if;
      raise exception using errcode = 'restrict_violation', message = 'work.case_note is append-only';
    end $$`,
  `create trigger append_only before update or delete on work.case_note for each row execute function work.keep_case_note()`,
  `create trigger append_only_whole before truncate on work.case_note for each statement execute function work.keep_case_note()`,
];
