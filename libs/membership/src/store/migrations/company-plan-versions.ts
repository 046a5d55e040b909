import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `alter table membership.plan_draft add column audience text not null default 'member'`,
  'alter table membership.company_holding add column next_version integer, add column version_on date',
];

/** Drafts of plans for companies beside those for people, and the version that a company's plan follows from a renewal on. */
export class MembershipCompanyPlanVersions1764710100000 implements MigrationInterface {
  readonly name = 'MembershipCompanyPlanVersions1764710100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table membership.company_holding drop column next_version, drop column version_on',
    );
    await runner.query('alter table membership.plan_draft drop column audience');
  }
}
