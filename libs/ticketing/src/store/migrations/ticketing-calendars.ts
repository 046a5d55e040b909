import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often what calendars show of events and dates was changed, and the addresses of people's own calendars. */
export class TicketingCalendars1764810100000 implements MigrationInterface {
  name = 'TicketingCalendars1764810100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['event', 'occurrence'])
      await runner.query(`alter table ticketing.${table} add column revision integer not null default 0`);
    await runner.query(`
      create table ticketing.calendar_feed (
        member_id uuid primary key, community_id uuid not null, serial integer not null, code_hash bytea not null,
        made_at timestamptz not null)`);
    await runner.query(
      `create unique index calendar_feed_by_code on ticketing.calendar_feed (community_id, code_hash)`,
    );
    await protectTenantTable(runner, 'ticketing.calendar_feed');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.calendar_feed');
    for (const table of ['event', 'occurrence'])
      await runner.query(`alter table ticketing.${table} drop column revision`);
  }
}
