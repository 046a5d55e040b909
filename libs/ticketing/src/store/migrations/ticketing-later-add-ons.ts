import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders of add-ons beside tickets that one has already. */
export class TicketingLaterAddOns1765031000000 implements MigrationInterface {
  name = 'TicketingLaterAddOns1765031000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['hold', 'ticket_order'])
      await runner.query(`alter table ticketing.${table} add column beside_id uuid`);
    await runner.query(
      'create index ticket_order_beside on ticketing.ticket_order (beside_id) where beside_id is not null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['hold', 'ticket_order'])
      await runner.query(`alter table ticketing.${table} drop column beside_id`);
  }
}
