import { createContextSchema, protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  ...['event', 'occurrence', 'ticket_type', 'quota', 'offering', 'place', 'hold', 'ticket_order', 'ticket'],
];

/** Events with their dates, kinds of ticket and places; holds, orders and tickets. */
export class TicketingEvents1764700000000 implements MigrationInterface {
  name = 'TicketingEvents1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    await createContextSchema(runner, 'ticketing');
    await offer(runner);
    await places(runner);
    await sales(runner);
    for (const table of tables) await protectTenantTable(runner, `ticketing.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop table ticketing.${table}`);
    await runner.query('drop schema ticketing');
  }
}

async function offer(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table ticketing.event (
      id uuid primary key, community_id uuid not null, kind text not null, title_ja text not null, title_en text,
      body_ja text not null, body_en text, place_ja text not null, place_en text, state text not null,
      created_at timestamptz not null, updated_at timestamptz not null, published_at timestamptz)`);
  await runner.query(`create index event_by_change on ticketing.event (community_id, updated_at, id)`);
  await runner.query(`
    create table ticketing.occurrence (
      id uuid primary key, community_id uuid not null, event_id uuid not null, starts_at timestamptz not null,
      ends_at timestamptz not null, sale_until timestamptz not null)`);
  await runner.query(`create index occurrence_by_event on ticketing.occurrence (community_id, event_id)`);
  await runner.query(
    `create index occurrence_by_start on ticketing.occurrence (community_id, starts_at, id)`,
  );
  await runner.query(`
    create table ticketing.ticket_type (
      id uuid primary key, community_id uuid not null, event_id uuid not null, name_ja text not null, name_en text,
      price integer not null, discounted boolean not null, most_per_person smallint not null, position smallint not null)`);
  await runner.query(`create index ticket_type_by_event on ticketing.ticket_type (community_id, event_id)`);
}

async function places(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table ticketing.quota (
      id uuid primary key, community_id uuid not null, event_id uuid not null, ticket_type_id uuid, capacity integer not null)`);
  await runner.query(`create index quota_by_event on ticketing.quota (community_id, event_id)`);
  await runner.query(`
    create table ticketing.offering (
      occurrence_id uuid not null, ticket_type_id uuid not null, quota_id uuid not null, community_id uuid not null,
      primary key (occurrence_id, ticket_type_id, quota_id))`);
  await runner.query(`
    create table ticketing.place (
      id uuid primary key, community_id uuid not null, quota_id uuid not null, hold_id uuid, held_until timestamptz,
      ticket_id uuid, retired_at timestamptz)`);
  await runner.query(`
    create index place_free on ticketing.place (quota_id, id) where ticket_id is null and retired_at is null`);
  await runner.query(`
    create index place_by_hold on ticketing.place (hold_id) where hold_id is not null and ticket_id is null`);
  await runner.query(`
    create unique index place_of_ticket on ticketing.place (community_id, ticket_id, quota_id) where ticket_id is not null`);
  await runner.query(`create index place_by_quota on ticketing.place (quota_id)`);
}

async function sales(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table ticketing.hold (
      id uuid primary key, community_id uuid not null, member_id uuid not null, event_id uuid not null,
      occurrence_id uuid not null, press text not null, lines jsonb not null, state text not null,
      expires_at timestamptz not null, created_at timestamptz not null,
      constraint hold_press_unique unique (community_id, member_id, press))`);
  await runner.query(`create index hold_by_member on ticketing.hold (community_id, member_id, event_id)`);
  await runner.query(`
    create table ticketing.ticket_order (
      id uuid primary key, community_id uuid not null, event_id uuid not null, occurrence_id uuid not null,
      member_id uuid not null, ordered_by uuid not null, state text not null, lines jsonb not null, total integer not null,
      locale text not null, ordered_at timestamptz not null, confirmed_at timestamptz)`);
  await runner.query(
    `create index ticket_order_by_member on ticketing.ticket_order (community_id, member_id, ordered_at, id)`,
  );
  await runner.query(
    `create index ticket_order_by_event on ticketing.ticket_order (community_id, event_id, ordered_at, id)`,
  );
  await runner.query(`
    create table ticketing.ticket (
      id uuid primary key, community_id uuid not null, order_id uuid not null, occurrence_id uuid not null,
      ticket_type_id uuid not null, price integer not null, serial smallint not null, state text not null,
      issued_at timestamptz not null)`);
  await runner.query(`create index ticket_by_order on ticketing.ticket (community_id, order_id)`);
}
