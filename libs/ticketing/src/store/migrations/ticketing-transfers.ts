import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tickets may be paid by bank transfer, where an event says so; whoever has not paid is reminded once. */
export class TicketingTransfers1764930100000 implements MigrationInterface {
  name = 'TicketingTransfers1764930100000';

  async up(runner: QueryRunner): Promise<void> {
    await this.ways(
      runner,
      `further_ways || '{"bank_transfer": null}'`,
      '{"konbini": null, "bank_transfer": null}',
    );
    await runner.query('alter table ticketing.ticket_payment add column reminded_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.ticket_payment drop column reminded_at');
    await this.ways(runner, `further_ways - 'bank_transfer'`, '{"konbini": null}');
  }

  /** Row-level security holds for the owner too; it steps aside for what is of every community. */
  private async ways(runner: QueryRunner, changed: string, usual: string): Promise<void> {
    await runner.query(`alter table ticketing.occurrence alter column further_ways set default '${usual}'`);
    await runner.query('alter table ticketing.occurrence no force row level security');
    await runner.query(`update ticketing.occurrence set further_ways = ${changed}`);
    await runner.query('alter table ticketing.occurrence force row level security');
  }
}
