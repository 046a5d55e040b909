import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was found of signs of employment before gigs of 業務委託 went up. */
export class WorkSigns1765235100000 implements MigrationInterface {
  readonly name = 'WorkSigns1765235100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table work.signs_look (id uuid primary key, community_id uuid not null, request_id uuid not null,
      gig_ids uuid[] not null, found text[] not null, verdict text not null, reason text, looked_by text not null, looked_at timestamptz not null)`);
    await runner.query(
      'create index signs_look_of_request on work.signs_look (community_id, request_id, looked_at, id)',
    );
    await protectTenantTable(runner, 'work.signs_look', { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table work.signs_look');
  }
}
