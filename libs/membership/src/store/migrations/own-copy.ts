import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Copies of a person's data that they asked for (個人情報保護法33条), kept for a few days. */
export class MembershipOwnCopy1764100102000 implements MigrationInterface {
  name = 'MembershipOwnCopy1764100102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.own_copy (
      id uuid primary key, community_id uuid not null, member_id uuid not null, state text not null, content jsonb,
      asked_at timestamptz not null, ready_at timestamptz, expires_at timestamptz, downloads integer not null,
      last_downloaded_at timestamptz)`);
    await runner.query(`create unique index own_copy_one_asked on membership.own_copy (community_id, member_id)
      where state = 'asked'`);
    await runner.query(
      `create index own_copy_by_member on membership.own_copy (community_id, member_id, asked_at)`,
    );
    await protectTenantTable(runner, 'membership.own_copy');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership.own_copy');
  }
}
