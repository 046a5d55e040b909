import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accidents at gigs, as they were reported. */
export class WorkIncidents1765140001000 implements MigrationInterface {
  name = 'WorkIncidents1765140001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table work.incident (
      assignment_id uuid not null, side text not null, community_id uuid not null, what text, happened_at timestamptz not null,
      insurance text, told_at timestamptz not null, closed_at timestamptz, closed_by uuid, closed_note text,
      primary key (assignment_id, side))`);
    await runner.query('create index incident_open on work.incident (community_id, closed_at, told_at)');
    await protectTenantTable(runner, 'work.incident', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table work.incident');
  }
}
