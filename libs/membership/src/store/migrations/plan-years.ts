import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The month with which the year of a plan begins, for plans by fiscal year. */
export class MembershipPlanYears1764390200000 implements MigrationInterface {
  readonly name = 'MembershipPlanYears1764390200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.plan add column year_from smallint');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.plan drop column year_from');
  }
}
