import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was asked to take part in dates of events, and what came of it. */
export class TicketingCrew1765001000000 implements MigrationInterface {
  name = 'TicketingCrew1765001000000';

  async up(runner: QueryRunner): Promise<void> {
    // Equality of ids within an exclusion constraint; trusted, so that the owner of a database may add it.
    await runner.query('create extension if not exists btree_gist');
    await runner.query(`
      create table ticketing.event_crew (
        id uuid primary key, community_id uuid not null, event_id uuid not null, occurrence_id uuid not null, member_id uuid, giver_id uuid,
        role text not null, starts_at timestamptz not null, ends_at timestamptz not null, note text, fee integer, state text not null,
        reply_until timestamptz not null, named boolean not null, asked_by uuid not null, asked_at timestamptz not null,
        turned_by uuid, turned_at timestamptz not null,
        constraint event_crew_no_overlap exclude using gist (member_id with =, tstzrange(starts_at, ends_at) with &&)
          where (state in ('accepted', 'came')))`);
    await runner.query(
      'create index event_crew_of_event on ticketing.event_crew (community_id, event_id, starts_at, id)',
    );
    await runner.query(
      'create index event_crew_of_member on ticketing.event_crew (community_id, member_id, starts_at, id)',
    );
    await protectTenantTable(runner, 'ticketing.event_crew', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.event_crew');
  }
}
