import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the price of an event includes of a journey, the travel agency that answers for it, and the itinerary. */
export class TicketingTravel1764840000000 implements MigrationInterface {
  name = 'TicketingTravel1764840000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.event add column travel jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.event drop column travel');
  }
}
