import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Taking part online: kinds of ticket that do, where each date is, and whoever came in by themselves. */
export class TicketingOnline1764940100000 implements MigrationInterface {
  name = 'TicketingOnline1764940100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.ticket_type add column online boolean not null default false');
    await runner.query('alter table ticketing.admission alter column done_by drop not null');
    await runner.query(`
      create table ticketing.online_room (
        occurrence_id uuid primary key, community_id uuid not null, event_id uuid not null, url text not null, notes_ja text, notes_en text,
        hours_before smallint not null, told_at timestamptz)`);
    await runner.query(`
      create index online_room_untold on ticketing.online_room (community_id, occurrence_id) where told_at is null`);
    await protectTenantTable(runner, 'ticketing.online_room');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.online_room');
    await runner.query('delete from ticketing.admission where done_by is null');
    await runner.query('alter table ticketing.admission alter column done_by set not null');
    await runner.query('alter table ticketing.ticket_type drop column online');
  }
}
