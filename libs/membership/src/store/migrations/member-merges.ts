import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Doubles in the register: who was merged into whom and how it was before, and who only looks alike. */
export class MembershipMemberMerges1764400200000 implements MigrationInterface {
  name = 'MembershipMemberMerges1764400200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.member add column merged_into uuid');
    await runner.query(
      'create index member_merged on membership.member (community_id, merged_into) where merged_into is not null',
    );
    await runner.query(`create table membership.member_merge (
      id uuid primary key, community_id uuid not null, kept_id uuid not null, merged_id uuid not null,
      former_number text not null, record jsonb not null, merged_at timestamptz not null, merged_by text not null,
      undone_at timestamptz, undone_by text)`);
    await runner.query(
      'create index member_merge_by_kept on membership.member_merge (community_id, kept_id, merged_at)',
    );
    await protectTenantTable(runner, 'membership.member_merge', {
      grants: 'select, insert, update, delete',
    });
    await runner.query(`create table membership.member_distinct (
      one_id uuid not null, other_id uuid not null, community_id uuid not null, said_by text not null,
      said_at timestamptz not null, primary key (one_id, other_id))`);
    await protectTenantTable(runner, 'membership.member_distinct', { grants: 'select, insert, delete' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership.member_distinct');
    await runner.query('drop table membership.member_merge');
    await runner.query('alter table membership.member drop column merged_into');
  }
}
