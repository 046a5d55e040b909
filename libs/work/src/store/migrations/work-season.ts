import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which weeks companies say that they are busy. */
export class WorkSeason1765150100000 implements MigrationInterface {
  name = 'WorkSeason1765150100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table work.busy_weeks (company_id uuid primary key, community_id uuid not null, weeks smallint[] not null, said_by uuid not null,
        said_at timestamptz not null)`,
    );
    await protectTenantTable(runner, 'work.busy_weeks', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table work.busy_weeks');
  }
}
