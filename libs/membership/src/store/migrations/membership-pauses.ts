import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When what a membership rests on is paused (休会), and the day of the charge that ends that. */
export class MembershipPauses1764310101000 implements MigrationInterface {
  readonly name = 'MembershipPauses1764310101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table membership.membership_source add column pauses_on date, add column resumes_on date',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table membership.membership_source drop column pauses_on, drop column resumes_on',
    );
  }
}
