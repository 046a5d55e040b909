import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tickets that are paid by card: how a date is paid, until when an order can be, and the card pages of an order with what came of them. */
export class TicketingPayments1764750000000 implements MigrationInterface {
  name = 'TicketingPayments1764750000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ticketing.occurrence add column payment text not null default 'door'`);
    await runner.query(`
      alter table ticketing.ticket_order add column means text not null default 'door', add column pay_until timestamptz,
        add column asked_at timestamptz, add column earned_at timestamptz`);
    await runner.query(`
      create index ticket_order_to_pay on ticketing.ticket_order (community_id, pay_until) where state = 'awaiting_payment'`);
    await runner.query(`
      create index ticket_order_to_earn on ticketing.ticket_order (community_id, occurrence_id)
       where means = 'card' and state = 'confirmed' and earned_at is null`);
    await runner.query(`
      create table ticketing.ticket_payment (
        attempt_id uuid primary key, community_id uuid not null, order_id uuid not null, number smallint not null, state text not null,
        payment_id uuid, amount integer, opened_at timestamptz not null, paid_at timestamptz,
        constraint ticket_payment_number unique (community_id, order_id, number))`);
    await runner.query(
      `create index ticket_payment_by_payment on ticketing.ticket_payment (community_id, payment_id)`,
    );
    await protectTenantTable(runner, 'ticketing.ticket_payment');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.ticket_payment');
    await runner.query('drop index ticketing.ticket_order_to_earn');
    await runner.query('drop index ticketing.ticket_order_to_pay');
    await runner.query(
      'alter table ticketing.ticket_order drop column means, drop column pay_until, drop column asked_at, drop column earned_at',
    );
    await runner.query('alter table ticketing.occurrence drop column payment');
  }
}
