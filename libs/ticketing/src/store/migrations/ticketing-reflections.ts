import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people write after a work trip and whom they let read it; which dates were asked for it. */
export class TicketingReflections1765030000000 implements MigrationInterface {
  name = 'TicketingReflections1765030000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.reflection (
        id uuid primary key, community_id uuid not null, event_id uuid not null, ticket_id uuid not null,
        asked text not null, learned text not null, sent_at timestamptz, for_host boolean not null, host_ids uuid[] not null,
        for_public boolean not null, signed text, revision integer not null, changed_at timestamptz not null,
        published_at timestamptz, published_by uuid,
        constraint reflection_of_ticket unique (community_id, ticket_id))`);
    await runner.query(
      'create index reflection_of_event on ticketing.reflection (community_id, event_id, changed_at, id)',
    );
    await protectTenantTable(runner, 'ticketing.reflection');
    await runner.query(`
      create table ticketing.reflection_call (
        occurrence_id uuid primary key, community_id uuid not null, event_id uuid not null, called_at timestamptz not null)`);
    await protectTenantTable(runner, 'ticketing.reflection_call', { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.reflection_call');
    await runner.query('drop table ticketing.reflection');
  }
}
