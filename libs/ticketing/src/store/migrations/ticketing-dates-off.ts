import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One date of an event that does not take place, and why; the others do. */
export class TicketingDatesOff1764860000000 implements MigrationInterface {
  name = 'TicketingDatesOff1764860000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ticketing.occurrence add column called_off_at timestamptz, add column off_reason_ja text, add column off_reason_en text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table ticketing.occurrence drop column called_off_at, drop column off_reason_ja, drop column off_reason_en',
    );
  }
}
