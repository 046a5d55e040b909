import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const doors = ['admission', 'door_phone', 'door_scan'] as const;

/** Sessions of courses, who came to which, and of which session a door is. */
export class TicketingCourses1764992000000 implements MigrationInterface {
  name = 'TicketingCourses1764992000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.course_session (
        id uuid primary key, community_id uuid not null, event_id uuid not null, occurrence_id uuid not null,
        title_ja text not null, title_en text, place_ja text, place_en text,
        starts_at timestamptz not null, ends_at timestamptz not null, revision integer not null default 0,
        called_off_at timestamptz, off_reason_ja text, off_reason_en text)`);
    await runner.query(
      'create index course_session_by_date on ticketing.course_session (community_id, occurrence_id, starts_at)',
    );
    await runner.query(`
      create table ticketing.session_visit (
        session_id uuid not null, ticket_id uuid not null, community_id uuid not null, came_at timestamptz not null, phone_id uuid,
        primary key (session_id, ticket_id))`);
    await runner.query(
      'create index session_visit_of_ticket on ticketing.session_visit (community_id, ticket_id)',
    );
    for (const table of doors)
      await runner.query(`alter table ticketing.${table} add column session_id uuid`);
    for (const table of ['course_session', 'session_visit'])
      await protectTenantTable(runner, `ticketing.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of doors) await runner.query(`alter table ticketing.${table} drop column session_id`);
    for (const table of ['session_visit', 'course_session'])
      await runner.query(`drop table ticketing.${table}`);
  }
}
