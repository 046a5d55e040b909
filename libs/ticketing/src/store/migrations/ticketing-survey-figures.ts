import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is shown of a survey is kept as of every fifth answer. */
export class TicketingSurveyFigures1764987000000 implements MigrationInterface {
  name = 'TicketingSurveyFigures1764987000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.event_survey add column figures jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.event_survey drop column figures');
  }
}
