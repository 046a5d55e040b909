import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sets of places know their date, so that an event may have several, and a set may be shared by all of them. */
export class TicketingDates1764760000000 implements MigrationInterface {
  name = 'TicketingDates1764760000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.quota add column occurrence_id uuid');
    await runner.query(
      `update ticketing.quota q set occurrence_id = f.occurrence_id
         from ticketing.offering f where f.quota_id = q.id`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.quota drop column occurrence_id');
  }
}
