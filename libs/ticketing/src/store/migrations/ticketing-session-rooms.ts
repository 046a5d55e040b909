import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where single sessions of a course take place online. */
export class TicketingSessionRooms1765100000000 implements MigrationInterface {
  name = 'TicketingSessionRooms1765100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.session_room (
        session_id uuid primary key, community_id uuid not null, event_id uuid not null, occurrence_id uuid not null,
        url text not null, notes_ja text, notes_en text, hours_before smallint not null, told_at timestamptz)`);
    await runner.query(
      'create index session_room_untold on ticketing.session_room (community_id, session_id) where told_at is null',
    );
    await protectTenantTable(runner, 'ticketing.session_room');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.session_room');
  }
}
