import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Plans given without payment: why, by whom, and who ended them early. */
export class MembershipComplimentary1764200001000 implements MigrationInterface {
  name = 'MembershipComplimentary1764200001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.complimentary (
      id uuid primary key, community_id uuid not null, member_id uuid not null, reason text not null,
      given_by text not null, given_at timestamptz not null, ended_by text, ended_at timestamptz)`);
    await runner.query(
      'create index complimentary_by_member on membership.complimentary (community_id, member_id)',
    );
    await protectTenantTable(runner, 'membership.complimentary', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership.complimentary');
  }
}
