import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** What members say of themselves to other members, where they wish to (会員名簿). */
export class MembershipDirectory1764350101100 implements MigrationInterface {
  name = 'MembershipDirectory1764350101100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.directory_entry (
      member_id uuid primary key, community_id uuid not null, listed boolean not null, display_name text not null,
      area text not null, interests text not null, line text not null, links text[] not null, shown text[] not null,
      sort_key text collate "C" not null, search_text text not null, listed_at timestamptz, updated_at timestamptz not null)`);
    await runner.query(`create index directory_entry_listed on membership.directory_entry (community_id, sort_key, member_id)
      where listed`);
    await protectTenantTable(runner, 'membership.directory_entry', {
      grants: 'select, insert, update, delete',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership.directory_entry');
  }
}
