import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Gigs that coordinators suggest to whom they accompany. */
export class WorkSuggestions1765216000000 implements MigrationInterface {
  name = 'WorkSuggestions1765216000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await protectTenantTable(runner, 'work.gig_suggestion');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table work.gig_suggestion');
  }
}

const statements = [
  `create table work.gig_suggestion (
    id uuid primary key, community_id uuid not null, case_id uuid not null, member_id uuid not null, giver_id uuid not null,
    gig_id uuid not null, word text not null, suggested_by uuid not null, suggested_at timestamptz not null, answer text,
    answered_at timestamptz)`,
  'create unique index gig_suggestion_open on work.gig_suggestion (community_id, case_id) where answer is null',
  'create index gig_suggestion_of_case on work.gig_suggestion (community_id, case_id, suggested_at)',
  'create index gig_suggestion_of_member on work.gig_suggestion (community_id, member_id)',
];
