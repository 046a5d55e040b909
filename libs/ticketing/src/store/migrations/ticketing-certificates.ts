import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many sessions a course asks for before it gives a certificate. */
export class TicketingCertificates1764993000000 implements MigrationInterface {
  name = 'TicketingCertificates1764993000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.course (
        occurrence_id uuid primary key, community_id uuid not null, event_id uuid not null, asks smallint not null)`);
    await runner.query('create index course_by_event on ticketing.course (community_id, event_id)');
    await protectTenantTable(runner, 'ticketing.course');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.course');
  }
}
