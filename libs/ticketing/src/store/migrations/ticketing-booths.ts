import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Booths of events. */
export class TicketingBooths1764870200000 implements MigrationInterface {
  name = 'TicketingBooths1764870200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.booth_room (event_id uuid primary key, community_id uuid not null, capacity smallint not null)`);
    await runner.query(`
      create table ticketing.event_booth (
        id uuid primary key, community_id uuid not null, event_id uuid not null, host_id uuid not null, company_id uuid,
        label text not null, shows_ja text not null, shows_en text, by_benefit boolean not null, given_at timestamptz not null,
        returned_at timestamptz)`);
    await runner.query(`
      create index event_booth_by_event on ticketing.event_booth (community_id, event_id) where returned_at is null`);
    for (const table of ['booth_room', 'event_booth']) await protectTenantTable(runner, `ticketing.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['event_booth', 'booth_room']) await runner.query(`drop table ticketing.${table}`);
  }
}
