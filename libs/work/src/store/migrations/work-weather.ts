import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day to which a gig moves when the weather is too bad, and from which gig it was moved. */
export class WorkWeather1765183200000 implements MigrationInterface {
  name = 'WorkWeather1765183200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table work.gig add column substitute_day date, add column moved_from uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table work.gig drop column substitute_day, drop column moved_from');
  }
}
