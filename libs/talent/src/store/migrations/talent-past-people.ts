import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Old lists of people who took part, before they have said what is to become of their record. */
export class TalentPastPeople1765036000000 implements MigrationInterface {
  name = 'TalentPastPeople1765036000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const table of ['past_list', 'past_person', 'past_taking', 'past_apart'])
      await protectTenantTable(runner, `talent.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['past_apart', 'past_taking', 'past_person', 'past_list'])
      await runner.query(`drop table talent.${table}`);
  }
}

const statements = [
  `create table talent.past_list (
    id uuid primary key, community_id uuid not null, title text not null, origin text not null, file_name text not null, digest text not null,
    brought_by uuid not null, brought_at timestamptz not null)`,
  'create unique index past_list_once on talent.past_list (community_id, digest)',
  'create index past_list_newest on talent.past_list (community_id, brought_at, id)',
  `create table talent.past_person (
    id uuid primary key, community_id uuid not null, list_id uuid not null, state text not null, name text, kana text, email text,
    name_key text, kana_key text, code_hash bytea, joined_to uuid, asked_at timestamptz, brought_at timestamptz not null,
    ended_at timestamptz,
    constraint past_person_named check ((state = 'unclaimed') = (name is not null)),
    constraint past_person_blank check (state = 'unclaimed' or (kana is null and email is null and name_key is null and kana_key is null
      and code_hash is null)),
    constraint past_person_ends check ((state = 'unclaimed') = (ended_at is null)))`,
  'create unique index past_person_code on talent.past_person (community_id, code_hash)',
  'create index past_person_of_list on talent.past_person (community_id, list_id, id)',
  'create index past_person_joined on talent.past_person (community_id, joined_to)',
  `create index past_person_by_name on talent.past_person (community_id, name_key) where state = 'unclaimed'`,
  `create index past_person_by_kana on talent.past_person (community_id, kana_key) where state = 'unclaimed'`,
  `create index past_person_by_email on talent.past_person (community_id, email) where state = 'unclaimed'`,
  `create table talent.past_taking (
    id uuid primary key, community_id uuid not null, list_id uuid not null, person_id uuid, what text not null,
    occurred_on date not null, minutes integer not null)`,
  'create index past_taking_of_person on talent.past_taking (community_id, person_id)',
  'create index past_taking_of_list on talent.past_taking (community_id, list_id)',
  `create table talent.past_apart (
    community_id uuid not null, one_id uuid not null, other_id uuid not null, primary key (one_id, other_id))`,
];
