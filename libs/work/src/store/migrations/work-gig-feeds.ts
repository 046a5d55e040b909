import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses of the calendars of people's gigs. */
export class WorkGigFeeds1765236300000 implements MigrationInterface {
  name = 'WorkGigFeeds1765236300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table work.gig_feed (
        member_id uuid primary key, community_id uuid not null, serial integer not null, code_hash bytea not null,
        made_at timestamptz not null)`);
    await runner.query('create unique index gig_feed_by_code on work.gig_feed (community_id, code_hash)');
    await protectTenantTable(runner, 'work.gig_feed');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table work.gig_feed');
  }
}
