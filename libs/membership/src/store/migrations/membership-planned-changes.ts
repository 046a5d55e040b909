import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The plan that takes over when the paid period of a source ends. */
export class MembershipPlannedChanges1764000004300 implements MigrationInterface {
  readonly name = 'MembershipPlannedChanges1764000004300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table membership.membership_source
        add column next_plan_key text, add column next_interval text, add column next_amount integer`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table membership.membership_source
        drop column next_plan_key, drop column next_interval, drop column next_amount`);
  }
}
