import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Paid tickets that are given back: by which policy, what is kept of each, and the money on its way back. */
export class TicketingCancelling1764750100000 implements MigrationInterface {
  name = 'TicketingCancelling1764750100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table ticketing.occurrence add column cancel_policy jsonb not null default '[]'`,
    );
    await runner.query(`alter table ticketing.ticket add column fee integer, add column refund_id uuid`);
    await runner.query(`
      create table ticketing.ticket_refund (
        id uuid primary key, community_id uuid not null, order_id uuid not null, payment_id uuid not null, amount integer not null,
        cause text not null, state text not null, requested_at timestamptz not null, sent_at timestamptz, done_at timestamptz)`);
    await runner.query(`
      create index ticket_refund_by_payment on ticketing.ticket_refund (community_id, payment_id, requested_at)`);
    await runner.query(
      `create index ticket_refund_by_order on ticketing.ticket_refund (community_id, order_id)`,
    );
    await runner.query(`
      create index ticket_refund_open on ticketing.ticket_refund (community_id, requested_at) where state <> 'done'`);
    await protectTenantTable(runner, 'ticketing.ticket_refund');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.ticket_refund');
    await runner.query('alter table ticketing.ticket drop column fee, drop column refund_id');
    await runner.query('alter table ticketing.occurrence drop column cancel_policy');
  }
}
