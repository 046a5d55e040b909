import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Places of events for companies, and whom they send. */
export class TicketingCompanyPlaces1764800000000 implements MigrationInterface {
  name = 'TicketingCompanyPlaces1764800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.company_terms (
        event_id uuid primary key, community_id uuid not null, kind text not null, position smallint not null, places integer not null,
        days_before smallint not null, hour smallint not null, most_per_company smallint not null)`);
    await runner.query(`
      create table ticketing.company_place (
        id uuid primary key, community_id uuid not null, event_id uuid not null, occurrence_id uuid not null, company_id uuid not null,
        ticket_id uuid not null, press text not null, state text not null, name text not null, email text not null, member_id uuid,
        assigned_at timestamptz not null, returned_at timestamptz,
        constraint company_place_press_unique unique (community_id, company_id, press))`);
    await runner.query(`
      create index company_place_by_date on ticketing.company_place (community_id, occurrence_id) where state = 'assigned'`);
    await runner.query(
      `create index company_place_by_company on ticketing.company_place (community_id, company_id)`,
    );
    await runner.query(
      `create index company_place_by_member on ticketing.company_place (community_id, member_id)`,
    );
    for (const table of ['company_terms', 'company_place'])
      await protectTenantTable(runner, `ticketing.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['company_place', 'company_terms'])
      await runner.query(`drop table ticketing.${table}`);
  }
}
