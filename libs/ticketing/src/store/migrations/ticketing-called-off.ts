import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events that do not take place, what became of each of their orders, and what the nightly look at all sales found. */
export class TicketingCalledOff1764750200000 implements MigrationInterface {
  name = 'TicketingCalledOff1764750200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ticketing.event add column called_off_at timestamptz, add column off_reason_ja text, add column off_reason_en text`);
    await runner.query(`alter table ticketing.ticket_payment add column returned_at timestamptz`);
    await runner.query(`
      create index ticket_payment_surplus on ticketing.ticket_payment (community_id, paid_at)
       where state = 'surplus' and returned_at is null`);
    await runner.query(`
      create table ticketing.order_off (
        order_id uuid primary key, community_id uuid not null, event_id uuid not null, state text not null, refund integer not null,
        trouble text, tries smallint not null, settled_at timestamptz)`);
    await runner.query(
      `create index order_off_by_event on ticketing.order_off (community_id, event_id, state, order_id)`,
    );
    await runner.query(`
      create table ticketing.sale_check (
        community_id uuid primary key, checked_at timestamptz not null, faults jsonb not null)`);
    for (const table of ['order_off', 'sale_check']) await protectTenantTable(runner, `ticketing.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sale_check', 'order_off']) await runner.query(`drop table ticketing.${table}`);
    await runner.query('drop index ticketing.ticket_payment_surplus');
    await runner.query('alter table ticketing.ticket_payment drop column returned_at');
    await runner.query(
      'alter table ticketing.event drop column called_off_at, drop column off_reason_ja, drop column off_reason_en',
    );
  }
}
