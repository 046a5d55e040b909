import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which municipality the secretariat has confirmed that a company is. Nobody has looked yet: no company has one. */
export class MembershipCompanyAreas1765195000000 implements MigrationInterface {
  name = 'MembershipCompanyAreas1765195000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.company add column confirmed_area text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.company drop column confirmed_area');
  }
}
