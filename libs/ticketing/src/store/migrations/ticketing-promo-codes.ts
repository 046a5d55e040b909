import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes of events, and with which of them places were chosen. */
export class TicketingPromoCodes1764800100000 implements MigrationInterface {
  name = 'TicketingPromoCodes1764800100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.promo_code (
        id uuid primary key, community_id uuid not null, event_id uuid not null, code text not null, kind text not null,
        amount integer not null, valid_from timestamptz not null, valid_until timestamptz not null, most integer,
        most_per_person integer, positions jsonb not null, created_at timestamptz not null,
        constraint promo_code_unique unique (community_id, event_id, code))`);
    await runner.query(`
      create table ticketing.promo_use (
        hold_id uuid primary key, community_id uuid not null, promo_id uuid not null, type_ids uuid[] not null,
        quantity integer not null)`);
    await runner.query(`create index promo_use_by_code on ticketing.promo_use (community_id, promo_id)`);
    for (const table of ['promo_code', 'promo_use']) await protectTenantTable(runner, `ticketing.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['promo_use', 'promo_code']) await runner.query(`drop table ticketing.${table}`);
  }
}
