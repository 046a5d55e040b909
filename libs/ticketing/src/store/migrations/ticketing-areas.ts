import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which of the community's municipalities an event is. */
export class TicketingAreas1764870100000 implements MigrationInterface {
  name = 'TicketingAreas1764870100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ticketing.event add column area text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ticketing.event drop column area`);
  }
}
