import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which skill a line proves, for which company, and together with whom; and when the secretariat has looked at what was said against one. */
export class TalentSkillLedger1765070000000 implements MigrationInterface {
  name = 'TalentSkillLedger1765070000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table talent.evidence_reply drop column settled_at, drop column settled_by');
    await runner.query('drop index talent.skill_evidence_gig_once');
    await runner.query(`alter table talent.skill_evidence drop column occasion_ref, drop column skill_id,
      drop column company_id, drop column company_name, drop column own_company`);
  }
}

const statements = [
  `alter table talent.skill_evidence add column occasion_ref uuid, add column skill_id uuid, add column company_id uuid,
    add column company_name text, add column own_company boolean not null default false,
    alter column recorded_by drop not null`,
  `create unique index skill_evidence_gig_once on talent.skill_evidence (community_id, source_ref)
    where kind = 'gig' and revokes is null`,
  'create index skill_evidence_of_occasion on talent.skill_evidence (community_id, occasion_ref)',
  'alter table talent.evidence_reply add column settled_at timestamptz, add column settled_by uuid',
];
