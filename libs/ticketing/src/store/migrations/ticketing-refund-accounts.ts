import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Buyers whose refund waits for their bank account are reminded once. */
export class TicketingRefundAccounts1764881100000 implements MigrationInterface {
  name = 'TicketingRefundAccounts1764881100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.ticket_refund add column reminded_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.ticket_refund drop column reminded_at');
  }
}
