import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Member cards are read at the door besides the codes of tickets. */
export class TicketingMemberCards1764950000000 implements MigrationInterface {
  name = 'TicketingMemberCards1764950000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.door_scan add column by_card boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.door_scan drop column by_card');
  }
}
