import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Quotes that companies ask for by themselves, and who accepted them. */
export class MembershipCompanyQuotes1764640000000 implements MigrationInterface {
  readonly name = 'MembershipCompanyQuotes1764640000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.company_quote (id uuid primary key, community_id uuid not null,
      company_id uuid not null, plan_key text not null, employees integer not null, amount integer not null,
      starts_on date not null, terms text not null, order_number text not null, valid_until date not null,
      quoted_at timestamptz not null, accepted_at timestamptz, accepted_by uuid, invoice_id uuid)`);
    await runner.query(
      'create index company_quote_by_company on membership.company_quote (community_id, company_id, quoted_at)',
    );
    await protectTenantTable(runner, 'membership.company_quote');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership.company_quote');
  }
}
