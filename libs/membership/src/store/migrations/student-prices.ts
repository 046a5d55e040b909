import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Declarations of members to be students, and until when that is confirmed; a move that is overtaken by it is taken back. */
export class MembershipStudentPrices1764511000000 implements MigrationInterface {
  readonly name = 'MembershipStudentPrices1764511000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.student_declaration (
      id uuid primary key, community_id uuid not null, member_id uuid not null, school text not null,
      graduates_in text not null, state text not null, reason text not null default '', declared_at timestamptz not null,
      decided_at timestamptz, decided_by text)`);
    await runner.query(`create unique index student_declaration_waits
      on membership.student_declaration (community_id, member_id) where state = 'waiting'`);
    await runner.query(`create index student_declaration_by_member
      on membership.student_declaration (community_id, member_id, declared_at)`);
    await protectTenantTable(runner, 'membership.student_declaration');
    await runner.query('alter table membership.member add column student_until date');
    await runner.query('grant delete on membership.price_move to enishi_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke delete on membership.price_move from enishi_app');
    await runner.query('alter table membership.member drop column student_until');
    await runner.query('drop table membership.student_declaration');
  }
}
