import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money of orders that left outside of ticketing, and what becomes of the tickets. */
export class TicketingOutsideMoney1764860100000 implements MigrationInterface {
  name = 'TicketingOutsideMoney1764860100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.outside_money (
        id uuid primary key, community_id uuid not null, order_id uuid not null, payment_id uuid not null, kind text not null,
        amount integer not null, used integer not null default 0, state text not null, since timestamptz not null, due_by timestamptz,
        decided_at timestamptz, decided_by uuid)`);
    await runner.query(
      'create index outside_money_by_order on ticketing.outside_money (community_id, order_id)',
    );
    await runner.query(`
      create index outside_money_open on ticketing.outside_money (community_id, since) where state in ('disputed', 'open')`);
    await protectTenantTable(runner, 'ticketing.outside_money');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.outside_money');
  }
}
