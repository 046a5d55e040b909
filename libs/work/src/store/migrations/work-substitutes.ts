import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many days later the gigs that a template makes move when the weather is too bad. */
export class WorkSubstitutes1765218000000 implements MigrationInterface {
  name = 'WorkSubstitutes1765218000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table work.gig_template add column substitute_after smallint');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table work.gig_template drop column substitute_after');
  }
}
