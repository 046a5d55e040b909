import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letting people in at the door, and tickets that are given back. */
export class TicketingDoor1764700100000 implements MigrationInterface {
  name = 'TicketingDoor1764700100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table ticketing.ticket add column checked_in_at timestamptz, add column cancelled_at timestamptz`,
    );
    await runner.query(`
      create table ticketing.admission (
        id uuid primary key, community_id uuid not null, ticket_id uuid not null, act text not null, done_by uuid not null,
        at timestamptz not null)`);
    await runner.query(`create index admission_of_ticket on ticketing.admission (community_id, ticket_id)`);
    await protectTenantTable(runner, 'ticketing.admission', { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.admission');
    await runner.query('alter table ticketing.ticket drop column checked_in_at, drop column cancelled_at');
  }
}
