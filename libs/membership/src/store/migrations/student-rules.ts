import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Whether a community has students shown to be such, or takes their word. */
export class MembershipStudentRules1764630100000 implements MigrationInterface {
  readonly name = 'MembershipStudentRules1764630100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.student_rule (
      community_id uuid primary key, ground text not null, asks_for_ja text not null, asks_for_en text not null,
      decided_by text not null, decided_at timestamptz not null)`);
    await protectTenantTable(runner, 'membership.student_rule', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership.student_rule');
  }
}
