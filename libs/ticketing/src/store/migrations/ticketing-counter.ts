import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders that clerks make at the counter or on the phone, and the cash that is taken and handed back for them. */
export class TicketingCounter1764920000000 implements MigrationInterface {
  name = 'TicketingCounter1764920000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.counter_booking (
        id uuid primary key, community_id uuid not null, event_id uuid not null, made_by uuid not null, made_at timestamptz not null,
        ended_by uuid, ended_at timestamptz)`);
    await runner.query(
      'create index counter_booking_by_event on ticketing.counter_booking (community_id, event_id, made_at)',
    );
    await runner.query(`
      create table ticketing.counter_cash (
        id uuid primary key, community_id uuid not null, order_id uuid not null, way text not null, amount integer not null,
        done_by uuid not null, done_at timestamptz not null)`);
    await runner.query(
      'create index counter_cash_by_order on ticketing.counter_cash (community_id, order_id)',
    );
    await protectTenantTable(runner, 'ticketing.counter_booking', { grants: 'select, insert, update' });
    await protectTenantTable(runner, 'ticketing.counter_cash', { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.counter_cash');
    await runner.query('drop table ticketing.counter_booking');
  }
}
