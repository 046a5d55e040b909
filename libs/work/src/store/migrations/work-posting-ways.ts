import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Postings say whether work is done at the company's place or from home; those that were written before say nothing of it. */
export class WorkPostingWays1765182000000 implements MigrationInterface {
  name = 'WorkPostingWays1765182000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table work.posting add column way text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table work.posting drop column way');
  }
}
