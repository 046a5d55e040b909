import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Cards without a name for the companies of a community, whom they are kept from, in whose searches they stood, and who asked to talk. */
export class TalentSharedCards1765020000000 implements MigrationInterface {
  name = 'TalentSharedCards1765020000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await protectTenantTable(runner, 'talent.company_block');
    await protectTenantTable(runner, 'talent.card_showing');
    await protectTenantTable(runner, 'talent.scout', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['scout', 'card_showing', 'company_block'])
      await runner.query(`drop table talent.${table}`);
    await runner.query('alter table talent.consent drop constraint consent_recipient');
    await runner.query(`alter table talent.consent add constraint consent_recipient
      check ((recipient_kind = 'secretariat') = (recipient_id = community_id))`);
  }
}

const statements = [
  'alter table talent.consent drop constraint consent_recipient',
  `alter table talent.consent add constraint consent_recipient
    check ((recipient_kind = 'company') = (recipient_id <> community_id))`,
  `create table talent.company_block (
    id uuid primary key, community_id uuid not null, member_id uuid not null, giver_id uuid not null, company_id uuid not null,
    since timestamptz not null)`,
  'create unique index company_block_once on talent.company_block (community_id, member_id, company_id, giver_id)',
  `create table talent.card_showing (
    id uuid primary key, community_id uuid not null, member_id uuid not null, company_id uuid not null, day date not null,
    times integer not null)`,
  'create unique index card_showing_once on talent.card_showing (community_id, member_id, company_id, day)',
  `create table talent.scout (
    id uuid primary key, community_id uuid not null, member_id uuid, giver_id uuid, company_id uuid not null,
    company_name text not null, card_id uuid not null, why text not null, state text not null, asked_by uuid not null,
    asked_at timestamptz not null, answer_by timestamptz not null, ended_at timestamptz, consent_id uuid,
    constraint scout_ends check ((state = 'asked') = (ended_at is null)),
    constraint scout_consent check ((state = 'accepted') = (consent_id is not null)))`,
  `create unique index scout_one_open on talent.scout (community_id, company_id, member_id) where state = 'asked'`,
  'create index scout_of_member on talent.scout (community_id, member_id, asked_at, id)',
  'create index scout_of_company on talent.scout (community_id, company_id, asked_at, id)',
  `create index scout_open on talent.scout (community_id, answer_by) where state = 'asked'`,
];
