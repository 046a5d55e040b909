import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For whom a kind of ticket is: everybody as before, unless the desk says something else. */
export class TicketingAudiences1765220000000 implements MigrationInterface {
  name = 'TicketingAudiences1765220000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table ticketing.ticket_type add column audience jsonb not null default '{"to": "everybody", "planKeys": []}'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.ticket_type drop column audience');
  }
}
