import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Passports of skills on paper, read by whoever has them: a reading of which nobody knows the account. */
export class TalentSkillPassports1765072000000 implements MigrationInterface {
  name = 'TalentSkillPassports1765072000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table talent.skill_passport (
      consent_id uuid primary key, community_id uuid not null, skill_ids uuid[] not null)`);
    await protectTenantTable(runner, 'talent.skill_passport');
    await runner.query('alter table talent.provision alter column read_by drop not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table talent.skill_passport');
  }
}
