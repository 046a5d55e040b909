import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the desk turned a code off, so that it does not begin again where the event is copied. */
export class TicketingTurnedOff1764940000000 implements MigrationInterface {
  name = 'TicketingTurnedOff1764940000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.promo_code add column turned_off_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.promo_code drop column turned_off_at');
  }
}
