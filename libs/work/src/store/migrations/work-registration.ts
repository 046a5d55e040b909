import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['registration_desk', 'desk_clerk', 'tablet', 'registration', 'family_contact'];
const written = ['registration_step', 'gig_call', 'desk_act'];

/** Registration desks of partners, whom they registered with which steps, whom to call, and who did what. */
export class WorkRegistration1765120200000 implements MigrationInterface {
  name = 'WorkRegistration1765120200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const table of tables)
      await protectTenantTable(runner, `work.${table}`, { grants: 'select, insert, update, delete' });
    for (const table of ['registration_step', 'desk_act'])
      await protectTenantTable(runner, `work.${table}`, { grants: 'select, insert, update' });
    await protectTenantTable(runner, 'work.gig_call', { grants: 'select, insert, delete' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...written, ...tables].reverse()) await runner.query(`drop table work.${table}`);
    await runner.query('drop function work.keep_desk_act()');
  }
}

const statements = [
  `create table work.registration_desk (
    id uuid primary key, community_id uuid not null, name text not null, place text not null, last_day date not null, link_hash bytea not null,
    made_by uuid not null, made_role text not null, made_at timestamptz not null, closed_at timestamptz, closed_by uuid)`,
  'create unique index registration_desk_link on work.registration_desk (community_id, link_hash)',
  'create index registration_desk_by_time on work.registration_desk (community_id, made_at, id)',
  `create table work.desk_clerk (
    id uuid primary key, community_id uuid not null, desk_id uuid not null, name text not null, pin_hash bytea not null, made_by uuid not null,
    made_at timestamptz not null, ended_at timestamptz)`,
  'create index desk_clerk_of_desk on work.desk_clerk (community_id, desk_id, made_at, id)',
  `create table work.tablet (
    id uuid primary key, community_id uuid not null, desk_id uuid not null, clerk_id uuid not null, token_hash bytea not null,
    opened_at timestamptz not null, seen_at timestamptz not null, ended_at timestamptz, registration_id uuid)`,
  'create unique index tablet_token on work.tablet (community_id, token_hash)',
  'create index tablet_of_desk on work.tablet (community_id, desk_id, opened_at, id)',
  `create table work.registration (
    id uuid primary key, community_id uuid not null, desk_id uuid not null, clerk_id uuid not null, state text not null, member_id uuid, giver_id uuid,
    telephone text, begun_at timestamptz not null, entered_at timestamptz, claim_hash bytea, printed smallint not null, printed_at timestamptz,
    claimed_at timestamptz, out_since timestamptz, out_reason text)`,
  'create index registration_of_desk on work.registration (community_id, desk_id, begun_at, id)',
  'create unique index registration_of_member on work.registration (community_id, giver_id) where giver_id is not null',
  'create index registration_by_member on work.registration (community_id, member_id)',
  'create unique index registration_claim on work.registration (community_id, claim_hash)',
  `create table work.registration_step (
    registration_id uuid not null, step text not null, community_id uuid not null, clerk_id uuid not null, at timestamptz not null, detail text,
    primary key (registration_id, step))`,
  `create table work.family_contact (
    registration_id uuid primary key, community_id uuid not null, name text not null, telephone text not null, relation text not null,
    wording text not null, witness text not null, given_at timestamptz not null)`,
  `create table work.gig_call (
    id uuid primary key, community_id uuid not null, registration_id uuid not null, gig_id uuid, result text not null, called_by uuid not null,
    called_at timestamptz not null)`,
  'create index gig_call_of_person on work.gig_call (community_id, registration_id, called_at, id)',
  `create table work.desk_act (
    id uuid primary key, community_id uuid not null, desk_id uuid, clerk_id uuid, account_id uuid, registration_id uuid, act text not null, note text,
    at timestamptz not null)`,
  'create index desk_act_of_desk on work.desk_act (community_id, desk_id, at, id)',
  'create index desk_act_of_person on work.desk_act (community_id, registration_id, at, id)',
  // What was done stays as it was written; only what was noted of somebody goes with the person (個人情報保護法35条).
  `create function work.keep_desk_act() returns trigger language plpgsql as $$
    begin
      if new.note is null and (old.id, old.desk_id, old.clerk_id, old.account_id, old.registration_id, old.act, old.at)
         is not distinct from (new.id, new.desk_id, new.clerk_id, new.account_id, new.registration_id, new.act, new.at) then return new; end if;
      raise exception using errcode = 'restrict_violation', message = 'work.desk_act is append-only';
    end $$`,
  `create trigger append_only before update on work.desk_act for each row execute function work.keep_desk_act()`,
];
