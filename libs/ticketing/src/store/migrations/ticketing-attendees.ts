import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What events ask of those who order tickets, and the names of those who come: of an order the nth ticket of a kind. */
export class TicketingAttendees1764770000000 implements MigrationInterface {
  name = 'TicketingAttendees1764770000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.ticket add column nth smallint not null default 1');
    await runner.query(
      `update ticketing.ticket t set nth = n.nth
         from (select id, row_number() over (partition by order_id, ticket_type_id order by id) nth from ticketing.ticket) n
        where n.id = t.id and n.nth > 1`,
    );
    await runner.query(`
      create table ticketing.event_asking (
        event_id uuid primary key, community_id uuid not null, names boolean not null, freeze_days smallint not null)`);
    await runner.query(`
      create table ticketing.attendee (
        id uuid primary key, community_id uuid not null, order_id uuid not null, ticket_type_id uuid not null, nth smallint not null,
        family_name text not null, given_name text not null, family_kana text not null, given_kana text not null,
        search_keys text[] not null, changed_at timestamptz not null,
        constraint attendee_unique unique (community_id, order_id, ticket_type_id, nth))`);
    for (const table of ['event_asking', 'attendee']) await protectTenantTable(runner, `ticketing.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['attendee', 'event_asking']) await runner.query(`drop table ticketing.${table}`);
    await runner.query('alter table ticketing.ticket drop column nth');
  }
}
