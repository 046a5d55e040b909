import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From when tickets of an event are given out to whom. */
export class TicketingOpenings1764790200000 implements MigrationInterface {
  name = 'TicketingOpenings1764790200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.sale_opening (
        event_id uuid not null, plan_key text not null, community_id uuid not null, opens_at timestamptz not null,
        primary key (event_id, plan_key))`);
    await protectTenantTable(runner, 'ticketing.sale_opening');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.sale_opening');
  }
}
