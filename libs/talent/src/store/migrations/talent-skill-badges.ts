import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Badges of skills that people carry elsewhere. */
export class TalentSkillBadges1765071000000 implements MigrationInterface {
  name = 'TalentSkillBadges1765071000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await protectTenantTable(runner, 'talent.skill_badge', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table talent.skill_badge');
  }
}

const statements = [
  `create table talent.skill_badge (
    id uuid primary key, community_id uuid not null, member_id uuid, giver_id uuid, skill_id uuid not null, skill_ja text not null,
    skill_en text not null, level smallint not null, rules_version smallint not null, completions integer not null,
    companies integer not null, last_used_on date, identity_hash text not null, salt text not null, status_index integer not null,
    issued_at timestamptz not null, revoked_at timestamptz)`,
  'create unique index skill_badge_status on talent.skill_badge (community_id, status_index)',
  'create index skill_badge_of_member on talent.skill_badge (community_id, member_id)',
];
