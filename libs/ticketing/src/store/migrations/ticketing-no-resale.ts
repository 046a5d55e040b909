import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether tickets of an event may not be resold: as before they may, unless the desk says so. */
export class TicketingNoResale1765230100000 implements MigrationInterface {
  name = 'TicketingNoResale1765230100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table ticketing.event_asking add column no_resale boolean not null default false',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.event_asking drop column no_resale');
  }
}
