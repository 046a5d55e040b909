import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Cancellations of plans and what members said about them. */
export class MembershipCancellation1764310102000 implements MigrationInterface {
  readonly name = 'MembershipCancellation1764310102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.cancellation (
      id uuid primary key, community_id uuid not null, member_id uuid not null, plan_key text not null, reason_key text,
      remark text, asked_at timestamptz not null)`);
    await runner.query(
      'create index cancellation_by_member on membership.cancellation (community_id, member_id, asked_at)',
    );
    await protectTenantTable(runner, 'membership.cancellation', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership.cancellation');
  }
}
