import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Prices of groups of members on a kind of ticket: none, as before, unless the desk sets one. */
export class TicketingMemberPrices1765230000000 implements MigrationInterface {
  name = 'TicketingMemberPrices1765230000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table ticketing.ticket_type
         add column member_prices jsonb not null default '{"free": null, "paid": null, "company": null}'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.ticket_type drop column member_prices');
  }
}
