import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guests, and holds and orders that are theirs instead of a member's. */
export class TicketingGuests1764890000000 implements MigrationInterface {
  name = 'TicketingGuests1764890000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.guest (
        id uuid primary key, community_id uuid not null, event_id uuid not null, family_name text not null, given_name text not null,
        family_kana text not null, given_kana text not null, email text, phone text, search_keys text[] not null, locale text not null,
        serial smallint not null, code_hash bytea, press text not null, privacy_version integer, made_by uuid, made_at timestamptz not null,
        taken_by uuid, taken_at timestamptz, erased_at timestamptz,
        constraint guest_press_unique unique (community_id, press))`);
    await runner.query(`create index guest_by_email on ticketing.guest (community_id, email, event_id)`);
    await runner.query(`
      create unique index guest_by_code on ticketing.guest (community_id, code_hash) where code_hash is not null`);
    await runner.query(`create index guest_by_event on ticketing.guest (community_id, event_id)`);
    await runner.query(`
      create index guest_taken_by on ticketing.guest (community_id, taken_by) where taken_by is not null`);
    await protectTenantTable(runner, 'ticketing.guest');
    for (const table of ['hold', 'ticket_order'])
      await runner.query(`
        alter table ticketing.${table} alter column member_id drop not null, add column guest_id uuid,
          add constraint ${table}_one_buyer check (num_nonnulls(member_id, guest_id) = 1)`);
    await runner.query(
      `alter table ticketing.ticket_order add column ordered_as text not null default 'member'`,
    );
    await runner.query(`
      create unique index hold_of_guest on ticketing.hold (community_id, guest_id) where guest_id is not null`);
    await runner.query(`
      create index ticket_order_of_guest on ticketing.ticket_order (community_id, guest_id) where guest_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ticketing.ticket_order drop column ordered_as`);
    for (const table of ['ticket_order', 'hold'])
      await runner.query(`
        alter table ticketing.${table} drop constraint ${table}_one_buyer, drop column guest_id,
          alter column member_id set not null`);
    await runner.query('drop table ticketing.guest');
  }
}
