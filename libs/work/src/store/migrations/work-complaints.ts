import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people who read a posting say is wrong with it. */
export class WorkComplaints1765185000000 implements MigrationInterface {
  name = 'WorkComplaints1765185000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table work.complaint (
      id uuid primary key, community_id uuid not null, posting_id uuid not null, kind text not null, words text, said_at timestamptz not null,
      answered_at timestamptz, answered_by uuid, answer text)`);
    await runner.query('create index complaint_of_posting on work.complaint (community_id, posting_id)');
    await runner.query(
      'create index complaint_by_answer on work.complaint (community_id, answered_at, said_at, id)',
    );
    await protectTenantTable(runner, 'work.complaint', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table work.complaint');
  }
}
