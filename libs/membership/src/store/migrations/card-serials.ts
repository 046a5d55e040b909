import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A member card that was lost can be renewed. */
export class MembershipCardSerials1764950200000 implements MigrationInterface {
  readonly name = 'MembershipCardSerials1764950200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.member add column card_serial smallint not null default 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.member drop column card_serial');
  }
}
