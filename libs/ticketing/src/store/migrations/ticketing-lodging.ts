import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rooms of a date, and who sleeps where. */
export class TicketingLodging1764990000000 implements MigrationInterface {
  name = 'TicketingLodging1764990000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.ride add column rooms_shown_at timestamptz');
    await runner.query(`
      create table ticketing.lodging_room (
        id uuid primary key, community_id uuid not null, event_id uuid not null, occurrence_id uuid not null, position smallint not null,
        name text not null, beds smallint not null, note text)`);
    await runner.query(
      'create index lodging_room_by_date on ticketing.lodging_room (community_id, occurrence_id, position)',
    );
    await runner.query(`
      create table ticketing.lodging_bed (
        ticket_id uuid primary key, community_id uuid not null, room_id uuid not null, lodged_at timestamptz not null)`);
    await runner.query('create index lodging_bed_by_room on ticketing.lodging_bed (community_id, room_id)');
    for (const table of ['lodging_room', 'lodging_bed'])
      await protectTenantTable(runner, `ticketing.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['lodging_bed', 'lodging_room']) await runner.query(`drop table ticketing.${table}`);
    await runner.query('alter table ticketing.ride drop column rooms_shown_at');
  }
}
