import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Phones at the door, and what they read with or without a network. */
export class TicketingDoorPhones1764780000000 implements MigrationInterface {
  name = 'TicketingDoorPhones1764780000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.door_phone (
        id uuid primary key, community_id uuid not null, event_id uuid not null, occurrence_id uuid not null, label text not null,
        made_by uuid not null, made_role text not null, made_at timestamptz not null, link_hash bytea not null, token_hash bytea,
        opened_at timestamptz, ended_at timestamptz, ended_by uuid)`);
    await runner.query(
      `create index door_phone_of_event on ticketing.door_phone (community_id, event_id, made_at, id)`,
    );
    await runner.query(
      `create unique index door_phone_link on ticketing.door_phone (community_id, link_hash)`,
    );
    await runner.query(
      `create unique index door_phone_token on ticketing.door_phone (community_id, token_hash)`,
    );
    await runner.query(`
      create table ticketing.door_scan (
        community_id uuid not null, nonce uuid not null, phone_id uuid not null, event_id uuid not null,
        ticket_id uuid, serial integer, at timestamptz not null, taken_at timestamptz not null, let_in boolean not null,
        verdict text not null, undone_at timestamptz, primary key (community_id, nonce))`);
    await runner.query(`
      create index door_scan_mistaken on ticketing.door_scan (community_id, event_id, at)
       where let_in and verdict <> 'admitted'`);
    await runner.query(
      `create index door_scan_of_ticket on ticketing.door_scan (community_id, ticket_id) where let_in`,
    );
    await runner.query('alter table ticketing.admission add column phone_id uuid');
    for (const table of ['door_phone', 'door_scan'])
      await protectTenantTable(runner, `ticketing.${table}`, { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.admission drop column phone_id');
    await runner.query('drop table ticketing.door_scan');
    await runner.query('drop table ticketing.door_phone');
  }
}
