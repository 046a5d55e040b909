import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Fees that companies agreed to for their next renewal, since their size is another one. */
export class MembershipCompanyFeeMoves1764590200000 implements MigrationInterface {
  name = 'MembershipCompanyFeeMoves1764590200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.company_fee_move (holding_id uuid primary key, community_id uuid not null,
      company_id uuid not null, employees integer not null, amount integer not null, agreed_at timestamptz not null)`);
    await protectTenantTable(runner, 'membership.company_fee_move');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership.company_fee_move');
  }
}
