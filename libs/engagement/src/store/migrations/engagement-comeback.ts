import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Letters about coming back after a paid plan has ended. */
export class EngagementComeback1764370300000 implements MigrationInterface {
  name = 'EngagementComeback1764370300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table engagement.comeback_letter (
        id uuid primary key, community_id uuid not null, member_id uuid not null, account_id uuid not null,
        consent_id uuid not null, source_id text not null, plan_key text not null, ended_on date not null,
        written_on date not null, email text, address_key text not null, locale text not null, token text not null,
        state text not null, reason text, settled_at timestamptz,
        constraint comeback_letter_ending unique (community_id, member_id, source_id),
        constraint comeback_letter_token unique (community_id, token))`);
    await runner.query(
      `create index comeback_letter_by_member on engagement.comeback_letter (community_id, member_id, written_on)`,
    );
    await protectTenantTable(runner, 'engagement.comeback_letter');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table engagement.comeback_letter');
  }
}
