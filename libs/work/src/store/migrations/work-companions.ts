import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Gigs to which beginners come with somebody experienced. */
export class WorkCompanions1765183100000 implements MigrationInterface {
  name = 'WorkCompanions1765183100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table work.gig add column accompanied boolean not null default false, add column companion_looked_at timestamptz',
    );
    await runner.query('alter table work.assignment add column seasoned boolean');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table work.assignment drop column seasoned');
    await runner.query('alter table work.gig drop column accompanied, drop column companion_looked_at');
  }
}
