import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages of the desk to those who ordered for an event, and to whom each went. */
export class TicketingMessages1764982000000 implements MigrationInterface {
  name = 'TicketingMessages1764982000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.event_message (
        id uuid primary key, community_id uuid not null, event_id uuid not null, press text not null, segment jsonb not null,
        subject_ja text not null, subject_en text, body_ja text not null, body_en text, sent_by uuid not null, sent_at timestamptz not null,
        constraint event_message_press_unique unique (community_id, press))`);
    await runner.query(
      'create index event_message_by_event on ticketing.event_message (community_id, event_id, sent_at)',
    );
    await runner.query(`
      create table ticketing.message_reader (
        id uuid primary key, community_id uuid not null, message_id uuid not null, by text not null, source_id uuid not null,
        member_id uuid, guest_id uuid, locale text not null, state text not null, settled_at timestamptz)`);
    await runner.query(
      'create index message_reader_of_message on ticketing.message_reader (community_id, message_id, state)',
    );
    await runner.query(`
      create index message_reader_by_member on ticketing.message_reader (community_id, member_id) where member_id is not null`);
    await runner.query(`
      create index message_reader_by_guest on ticketing.message_reader (community_id, guest_id) where guest_id is not null`);
    await runner.query(`
      create index message_reader_waiting on ticketing.message_reader (community_id, message_id) where state = 'waiting'`);
    for (const table of ['event_message', 'message_reader'])
      await protectTenantTable(runner, `ticketing.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['message_reader', 'event_message'])
      await runner.query(`drop table ticketing.${table}`);
  }
}
