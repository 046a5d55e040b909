import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Wishes to leave (退会). */
export class MembershipLeaving1764100101000 implements MigrationInterface {
  name = 'MembershipLeaving1764100101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.leaving (
      id uuid primary key, community_id uuid not null, member_id uuid not null, state text not null, reason_key text,
      remark text, last_day date, actor text, asked_at timestamptz not null, settled_at timestamptz)`);
    await runner.query(
      `create unique index leaving_one_open on membership.leaving (community_id, member_id) where state = 'requested'`,
    );
    await protectTenantTable(runner, 'membership.leaving', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership.leaving');
  }
}
