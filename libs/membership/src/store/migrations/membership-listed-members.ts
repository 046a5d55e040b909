import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a page of the desk's list showed: lists are reads of people too, and are kept as one row each. */
export class MembershipListedMembers1764000004100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.access_log add column member_ids uuid[]');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.access_log drop column member_ids');
  }
}
