import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Members who may show the tickets of other members, with the consent of both. */
export class TicketingProxies1764950100000 implements MigrationInterface {
  name = 'TicketingProxies1764950100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.proxy (
        id uuid primary key, community_id uuid not null, member_id uuid not null, proxy_id uuid not null, state text not null,
        asked_at timestamptz not null, agreed_at timestamptz, ended_at timestamptz, ended_by uuid)`);
    await runner.query(`
      create unique index proxy_live on ticketing.proxy (community_id, member_id, proxy_id)
       where state in ('asked', 'agreed')`);
    await runner.query('create index proxy_by_proxy on ticketing.proxy (community_id, proxy_id)');
    await protectTenantTable(runner, 'ticketing.proxy');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.proxy');
  }
}
