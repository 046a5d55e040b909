import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Prices that are agreed with single companies, proposed by one at the desk and approved by another. */
export class MembershipCompanyPrices1764640100000 implements MigrationInterface {
  readonly name = 'MembershipCompanyPrices1764640100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.company_price (id uuid primary key, community_id uuid not null,
      company_id uuid not null, plan_key text not null, interval text not null, amount integer not null,
      listed integer not null, valid_until date not null, reason text not null, state text not null,
      proposed_by text not null, proposed_at timestamptz not null, decided_by text, decided_at timestamptz)`);
    await runner.query(
      'create index company_price_by_company on membership.company_price (community_id, company_id, proposed_at)',
    );
    await runner.query(`create unique index company_price_waiting on membership.company_price
      (community_id, company_id, plan_key, interval) where state = 'proposed'`);
    await protectTenantTable(runner, 'membership.company_price');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership.company_price');
  }
}
