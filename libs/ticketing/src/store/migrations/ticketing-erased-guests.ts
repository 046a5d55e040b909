import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who erased a guest at the desk. */
export class TicketingErasedGuests1764920100000 implements MigrationInterface {
  name = 'TicketingErasedGuests1764920100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.guest add column erased_by uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.guest drop column erased_by');
  }
}
