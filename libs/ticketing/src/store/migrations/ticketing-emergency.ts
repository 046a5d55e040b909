import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom to call should something happen to somebody on the way: whether an event asks for it, and what was said. */
export class TicketingEmergency1764983000000 implements MigrationInterface {
  name = 'TicketingEmergency1764983000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table ticketing.event_asking add column emergency boolean not null default false',
    );
    await runner.query(`
      create table ticketing.emergency_contact (
        id uuid primary key, community_id uuid not null, order_id uuid not null, ticket_type_id uuid not null, nth smallint not null,
        name text not null, relation text not null, phone text not null, said_at timestamptz not null,
        constraint emergency_contact_unique unique (community_id, order_id, ticket_type_id, nth))`);
    await protectTenantTable(runner, 'ticketing.emergency_contact');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.emergency_contact');
    await runner.query('alter table ticketing.event_asking drop column emergency');
  }
}
