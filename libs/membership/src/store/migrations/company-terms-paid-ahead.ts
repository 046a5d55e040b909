import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Years that companies pay for ahead, once, at a convenience store. */
export class MembershipCompanyTermsPaidAhead1764710000000 implements MigrationInterface {
  readonly name = 'MembershipCompanyTermsPaidAhead1764710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table membership.company_holding add column prepaid boolean not null default false',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.company_holding drop column prepaid');
  }
}
