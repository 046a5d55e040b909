import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That proof of age and a guardian's consent were seen of people under age. */
export class WorkMinors1765205000000 implements MigrationInterface {
  name = 'WorkMinors1765205000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table work.minor_papers (
      id uuid primary key, community_id uuid not null, member_id uuid not null, giver_id uuid not null, born date not null, certificate text not null,
      guardian text not null, signed_on date not null, seen_at timestamptz not null, seen_by uuid, clerk_id uuid, ended_at timestamptz, ended_by uuid,
      end_reason text)`);
    await runner.query(
      'create unique index minor_papers_once on work.minor_papers (community_id, giver_id) where ended_at is null',
    );
    await runner.query(
      'create index minor_papers_of_member on work.minor_papers (community_id, member_id, seen_at, id)',
    );
    await protectTenantTable(runner, 'work.minor_papers', { grants: 'select, insert, update, delete' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table work.minor_papers');
  }
}
