import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds of ticket that admit nobody, and how many of them one may have beside each ticket that does. */
export class TicketingAddOns1764981000000 implements MigrationInterface {
  name = 'TicketingAddOns1764981000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.ticket_type add column most_beside smallint');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.ticket_type drop column most_beside');
  }
}
