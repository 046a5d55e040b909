import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways to pay before the event besides the card: which a date takes, and income of whatever was paid before. */
export class TicketingPayWays1764880100000 implements MigrationInterface {
  name = 'TicketingPayWays1764880100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table ticketing.occurrence add column further_ways jsonb not null default '{"konbini": null}'`,
    );
    await this.toEarn(runner, `means <> 'door'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.toEarn(runner, `means = 'card'`);
    await runner.query('alter table ticketing.occurrence drop column further_ways');
  }

  private async toEarn(runner: QueryRunner, means: string): Promise<void> {
    await runner.query('drop index ticketing.ticket_order_to_earn');
    await runner.query(`
      create index ticket_order_to_earn on ticketing.ticket_order (community_id, occurrence_id)
       where ${means} and state = 'confirmed' and earned_at is null`);
  }
}
