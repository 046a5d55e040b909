import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** What a person and a company write to each other under an interest card, and the addresses by which mail reaches either. */
export class TalentTalks1765200000000 implements MigrationInterface {
  name = 'TalentTalks1765200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await protectTenantTable(runner, 'talent.talk_line');
    await protectTenantTable(runner, 'talent.talk_address');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['talk_address', 'talk_line']) await runner.query(`drop table talent.${table}`);
  }
}

const statements = [
  `create table talent.talk_line (
    id uuid primary key, community_id uuid not null, consent_id uuid not null, side text not null, text text not null,
    written_by uuid, written_at timestamptz not null, mail_hash text, read_at timestamptz)`,
  'create index talk_line_of_consent on talent.talk_line (community_id, consent_id, written_at, id)',
  'create unique index talk_line_once on talent.talk_line (community_id, consent_id, mail_hash) where mail_hash is not null',
  `create table talent.talk_address (
    consent_id uuid primary key, community_id uuid not null, to_person text not null, to_company text not null)`,
  'create unique index talk_address_to_person on talent.talk_address (community_id, to_person)',
  'create unique index talk_address_to_company on talent.talk_address (community_id, to_company)',
];
