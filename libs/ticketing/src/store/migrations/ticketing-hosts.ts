import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hosts of events. */
export class TicketingHosts1764870000000 implements MigrationInterface {
  name = 'TicketingHosts1764870000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.event_host (
        id uuid primary key, community_id uuid not null, event_id uuid not null, company_id uuid, name_ja text not null, name_en text,
        role text not null, plain_agreed boolean not null, named_by uuid not null, named_at timestamptz not null,
        told_at timestamptz, withdrawn_at timestamptz)`);
    await runner.query(`create index event_host_by_event on ticketing.event_host (community_id, event_id)`);
    await runner.query(`
      create index event_host_by_company on ticketing.event_host (community_id, company_id) where company_id is not null`);
    await protectTenantTable(runner, 'ticketing.event_host');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ticketing.event_host`);
  }
}
