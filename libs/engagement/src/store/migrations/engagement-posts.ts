import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Posts on the community's site. */
export class EngagementPosts1764000006100 implements MigrationInterface {
  name = 'EngagementPosts1764000006100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table engagement.post (
        id uuid primary key, community_id uuid not null, title_ja text not null, title_en text, body_ja text not null,
        body_en text, audience text not null, state text not null, created_by uuid, created_at timestamptz not null,
        updated_at timestamptz not null, published_at timestamptz)`);
    await runner.query(
      `create index post_by_publication on engagement.post (community_id, published_at, id)`,
    );
    await runner.query(`create index post_by_change on engagement.post (community_id, updated_at, id)`);
    await protectTenantTable(runner, 'engagement.post');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table engagement.post');
  }
}
