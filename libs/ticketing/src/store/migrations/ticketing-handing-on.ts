import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tickets that go to another person: who has one, what was offered to whom, and until when an event allows it. */
export class TicketingHandingOn1764810000000 implements MigrationInterface {
  name = 'TicketingHandingOn1764810000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.event add column hand_on_hours smallint default 3');
    await runner.query('alter table ticketing.ticket add column holder_id uuid');
    await runner.query(
      `create index ticket_by_holder on ticketing.ticket (community_id, holder_id) where holder_id is not null`,
    );
    await runner.query(`
      create table ticketing.handover (
        id uuid primary key, community_id uuid not null, ticket_id uuid not null, member_id uuid not null, receiver_id uuid,
        email text, code_hash bytea not null, state text not null, serial smallint, locale text not null,
        offered_at timestamptz not null, expires_at timestamptz not null, settled_at timestamptz)`);
    await runner.query(
      `create unique index handover_by_code on ticketing.handover (community_id, code_hash)`,
    );
    await runner.query(
      `create index handover_of_ticket on ticketing.handover (community_id, ticket_id, offered_at)`,
    );
    await runner.query(
      `create index handover_by_member on ticketing.handover (community_id, member_id, offered_at)`,
    );
    await runner.query(
      `create unique index handover_open on ticketing.handover (community_id, ticket_id) where state = 'open'`,
    );
    await protectTenantTable(runner, 'ticketing.handover');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.handover');
    await runner.query('alter table ticketing.ticket drop column holder_id');
    await runner.query('alter table ticketing.event drop column hand_on_hours');
  }
}
