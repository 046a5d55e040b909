import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which municipality members live, where they said so. */
export class MembershipMunicipality1765231000000 implements MigrationInterface {
  readonly name = 'MembershipMunicipality1765231000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.member add column municipality text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.member drop column municipality');
  }
}
