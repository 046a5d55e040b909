import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** What companies say of themselves to everybody, with photos. */
export class MembershipCompanyPages1764660000000 implements MigrationInterface {
  name = 'MembershipCompanyPages1764660000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.company_page (company_id uuid primary key, community_id uuid not null,
      draft jsonb not null, published jsonb, published_at timestamptz, hidden_at timestamptz, hidden_because text,
      updated_at timestamptz not null)`);
    await protectTenantTable(runner, 'membership.company_page');
    await runner.query(`create table membership.company_photo (id uuid primary key, community_id uuid not null,
      company_id uuid not null, type text not null, width integer not null, height integer not null, bytes bytea not null,
      added_at timestamptz not null)`);
    await runner.query(
      'create index company_photo_by_company on membership.company_photo (community_id, company_id)',
    );
    await protectTenantTable(runner, 'membership.company_photo', { grants: 'select, insert, delete' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership.company_photo');
    await runner.query('drop table membership.company_page');
  }
}
