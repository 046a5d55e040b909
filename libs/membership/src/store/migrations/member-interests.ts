import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Topics that members ask to be written about. */
export class MembershipInterests1764630300000 implements MigrationInterface {
  readonly name = 'MembershipInterests1764630300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table membership.member add column interests text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.member drop column interests');
  }
}
