import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The waiting list: who waits for which dates, the places that are theirs before the public's, offers, and what the desk has moved. */
export class TicketingWaitingList1764790000000 implements MigrationInterface {
  name = 'TicketingWaitingList1764790000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.waiting_entry (
        id uuid primary key, community_id uuid not null, event_id uuid not null, member_id uuid not null, joined_by uuid not null,
        occurrence_ids uuid[] not null, lines jsonb not null, locale text not null, state text not null, position integer not null,
        joined_at timestamptz not null, hold_id uuid, offered_until timestamptz, ended_at timestamptz)`);
    await runner.query(`
      create unique index waiting_entry_live on ticketing.waiting_entry (community_id, event_id, member_id)
       where state in ('waiting', 'offered')`);
    await runner.query(`
      create index waiting_entry_in_line on ticketing.waiting_entry (community_id, event_id, position)
       where state in ('waiting', 'offered')`);
    await runner.query(
      `create index waiting_entry_by_member on ticketing.waiting_entry (community_id, member_id, joined_at, id)`,
    );
    await runner.query(`
      create table ticketing.waiting_claim (
        entry_id uuid not null, quota_id uuid not null, community_id uuid not null, count smallint not null,
        until timestamptz not null, primary key (entry_id, quota_id))`);
    await runner.query(`create index waiting_claim_by_quota on ticketing.waiting_claim (quota_id)`);
    await runner.query(`
      create table ticketing.waiting_rule (
        event_id uuid primary key, community_id uuid not null, served text not null, offer_hours smallint not null)`);
    await runner.query(`
      create table ticketing.waiting_move (
        id uuid primary key, community_id uuid not null, event_id uuid not null, entry_id uuid not null, from_place integer not null,
        to_place integer not null, reason text not null, moved_by uuid not null, moved_at timestamptz not null)`);
    await runner.query(
      `create index waiting_move_by_event on ticketing.waiting_move (community_id, event_id, moved_at, id)`,
    );
    await runner.query('alter table ticketing.hold add column entry_id uuid');
    for (const table of ['waiting_entry', 'waiting_claim', 'waiting_rule'])
      await protectTenantTable(runner, `ticketing.${table}`);
    await protectTenantTable(runner, 'ticketing.waiting_move', { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.hold drop column entry_id');
    for (const table of ['waiting_move', 'waiting_rule', 'waiting_claim', 'waiting_entry'])
      await runner.query(`drop table ticketing.${table}`);
  }
}
