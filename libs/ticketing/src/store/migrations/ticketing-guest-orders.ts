import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was ordered as a guest is found by that guest, whoever has it by now. */
export class TicketingGuestOrders1764970000000 implements MigrationInterface {
  name = 'TicketingGuestOrders1764970000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index ticket_order_by_guest on ticketing.ticket_order (community_id, ordered_by) where ordered_as = 'guest'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ticketing.ticket_order_by_guest');
  }
}
