import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Who was told of which step of a skill, and which courses teach it. */
export class TalentSkillSteps1765215000000 implements MigrationInterface {
  name = 'TalentSkillSteps1765215000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await protectTenantTable(runner, 'talent.skill_step');
    await protectTenantTable(runner, 'talent.skill_course');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table talent.skill_course');
    await runner.query('drop table talent.skill_step');
  }
}

const statements = [
  `create table talent.skill_step (
    id uuid primary key, community_id uuid not null, member_id uuid not null, giver_id uuid not null, skill_id uuid not null,
    step text not null, told_at timestamptz not null, put_away_at timestamptz)`,
  'create unique index skill_step_once on talent.skill_step (community_id, giver_id, skill_id, step)',
  'create index skill_step_of_member on talent.skill_step (community_id, member_id)',
  `create table talent.skill_course (
    id uuid primary key, community_id uuid not null, event_id uuid not null, skill_id uuid not null,
    leads_to smallint, linked_by uuid not null, linked_at timestamptz not null)`,
  'create unique index skill_course_once on talent.skill_course (community_id, event_id, skill_id)',
  'create index skill_course_of_skill on talent.skill_course (community_id, skill_id)',
];
