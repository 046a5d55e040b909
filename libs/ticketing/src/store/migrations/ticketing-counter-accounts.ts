import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who at the desk has typed in the account to which money of a booking goes back, and when: whoever rang may have no other way to name it. */
export class TicketingCounterAccounts1765233000000 implements MigrationInterface {
  name = 'TicketingCounterAccounts1765233000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table ticketing.counter_booking add column account_by uuid, add column account_at timestamptz',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table ticketing.counter_booking drop column account_by, drop column account_at',
    );
  }
}
