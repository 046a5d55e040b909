import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who waits for a place of a full gig. */
export class WorkWaiting1765150200000 implements MigrationInterface {
  name = 'WorkWaiting1765150200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await protectTenantTable(runner, 'work.gig_waiting', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table work.gig_waiting');
  }
}

const statements = [
  `create table work.gig_waiting (
    id uuid primary key, community_id uuid not null, gig_id uuid not null, member_id uuid, state text not null, asked_at timestamptz not null,
    held_until timestamptz)`,
  'create index gig_waiting_of_gig on work.gig_waiting (community_id, gig_id, state, asked_at)',
  `create unique index gig_waiting_once on work.gig_waiting (community_id, gig_id, member_id) where state in ('waiting', 'offered')`,
  'create index gig_waiting_lapsing on work.gig_waiting (community_id, state, held_until)',
];
