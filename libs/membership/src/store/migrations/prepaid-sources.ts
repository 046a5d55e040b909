import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Memberships that rest on a term paid ahead, which nothing renews by itself. */
export class MembershipPrepaidSources1764320101000 implements MigrationInterface {
  readonly name = 'MembershipPrepaidSources1764320101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table membership.membership_source add column prepaid boolean not null default false',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.membership_source drop column prepaid');
  }
}
