import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a gig was published for the first time. Of those before nobody knows it: their last turn may have been another. */
export class WorkPublished1765217000000 implements MigrationInterface {
  name = 'WorkPublished1765217000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table work.gig add column published_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table work.gig drop column published_at');
  }
}
