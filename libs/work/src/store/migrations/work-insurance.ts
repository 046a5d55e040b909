import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How an accident at a gig is covered; null of drafts, and of what was published before it was asked for. */
export class WorkInsurance1765234000000 implements MigrationInterface {
  name = 'WorkInsurance1765234000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table work.gig add column insurance jsonb');
    await runner.query(
      `update work.gig set insurance = '{"kind": "labour", "note": ""}' where track = 'employment'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table work.gig drop column insurance');
  }
}
