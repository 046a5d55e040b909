import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events with many sites: a date may be at one of them. */
export class TicketingSites1764984000000 implements MigrationInterface {
  name = 'TicketingSites1764984000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.event_site (
        id uuid primary key, community_id uuid not null, event_id uuid not null, host_id uuid, position smallint not null,
        name_ja text not null, name_en text, address_ja text not null, address_en text, body_ja text not null, body_en text,
        bring_ja text not null, bring_en text)`);
    await runner.query(`create index event_site_by_event on ticketing.event_site (community_id, event_id)`);
    await protectTenantTable(runner, 'ticketing.event_site');
    await runner.query('alter table ticketing.occurrence add column site_id uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.occurrence drop column site_id');
    await runner.query(`drop table ticketing.event_site`);
  }
}
