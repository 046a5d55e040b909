import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the reminders of a fee that could not be charged have come. */
export class MembershipReminders1764200003720 implements MigrationInterface {
  readonly name = 'MembershipReminders1764200003720';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.membership_source add column reminded_day integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.membership_source drop column reminded_day');
  }
}
