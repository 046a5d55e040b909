import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Records of the talent bank, skills to choose from, and the secretariat as a recipient of consents. */
export class TalentRecords1765000000000 implements MigrationInterface {
  name = 'TalentRecords1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await protectTenantTable(runner, 'talent.skill', { grants: 'select, insert, update' });
    await protectTenantTable(runner, 'talent.talent_record');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table talent.talent_record');
    await runner.query('drop table talent.skill');
    await runner.query('alter table talent.provision drop column reason');
    await runner.query('alter table talent.consent drop column recipient_kind');
  }
}

const statements = [
  `alter table talent.consent add column recipient_kind text not null default 'company'`,
  'alter table talent.consent alter column recipient_kind drop default',
  `alter table talent.consent add constraint consent_recipient
    check ((recipient_kind = 'secretariat') = (recipient_id = community_id))`,
  'alter table talent.provision add column reason text',
  `create table talent.skill (
    id uuid primary key, community_id uuid not null, position smallint not null, name_ja text not null, name_en text not null,
    retired_at timestamptz)`,
  'create unique index skill_by_name on talent.skill (community_id, name_ja)',
  `create table talent.talent_record (
    id uuid primary key, community_id uuid not null, member_id uuid not null, giver_id uuid not null, set_aside boolean not null,
    skill_ids uuid[] not null, areas text[] not null, slots smallint[] not null, roles text[] not null, about text,
    changed_at timestamptz not null)`,
  'create unique index talent_record_of_member on talent.talent_record (community_id, member_id) where not set_aside',
  'create index talent_record_of_giver on talent.talent_record (community_id, giver_id)',
];
