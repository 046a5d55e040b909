import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Several people act for a company: invitations by mail; and whom to write to about its money. */
export class MembershipCompanyAdmins1764590100000 implements MigrationInterface {
  name = 'MembershipCompanyAdmins1764590100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.company_invite (id uuid primary key, community_id uuid not null,
      company_id uuid not null, email text not null, token_hash bytea not null, locale text not null, sent_at timestamptz not null,
      expires_at timestamptz not null, accepted_at timestamptz, accepted_by uuid, revoked_at timestamptz)`);
    await runner.query(
      'create index company_invite_by_company on membership.company_invite (community_id, company_id, sent_at)',
    );
    await runner.query(
      'create unique index company_invite_by_token on membership.company_invite (community_id, token_hash)',
    );
    await protectTenantTable(runner, 'membership.company_invite');
    await runner.query(`create table membership.company_billing_contact (company_id uuid primary key,
      community_id uuid not null, department text not null, name text not null, email text not null)`);
    await protectTenantTable(runner, 'membership.company_billing_contact');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['company_billing_contact', 'company_invite'])
      await runner.query(`drop table membership.${table}`);
  }
}
