import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Buses of a date, and who sits where. */
export class TicketingRides1764983100000 implements MigrationInterface {
  name = 'TicketingRides1764983100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.ride (
        occurrence_id uuid primary key, community_id uuid not null, event_id uuid not null, seats_shown_at timestamptz)`);
    await runner.query(`
      create table ticketing.bus (
        id uuid primary key, community_id uuid not null, event_id uuid not null, occurrence_id uuid not null, position smallint not null,
        name text not null, row_count smallint not null, seats_left smallint not null, seats_right smallint not null, seats_back smallint not null,
        blocked jsonb not null)`);
    await runner.query('create index bus_by_date on ticketing.bus (community_id, occurrence_id, position)');
    await runner.query(`
      create table ticketing.bus_seat (
        ticket_id uuid primary key, community_id uuid not null, bus_id uuid not null, seat text not null, seated_at timestamptz not null,
        constraint bus_seat_once unique (community_id, bus_id, seat))`);
    for (const table of ['ride', 'bus', 'bus_seat']) await protectTenantTable(runner, `ticketing.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['bus_seat', 'bus', 'ride']) await runner.query(`drop table ticketing.${table}`);
  }
}
