import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Friends who take a gig together. */
export class WorkTeams1765183000000 implements MigrationInterface {
  name = 'WorkTeams1765183000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const table of ['work.gig_team', 'work.gig_team_mate'])
      await protectTenantTable(runner, table, { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table work.gig_team_mate, work.gig_team');
  }
}

const statements = [
  `create table work.gig_team (
    id uuid primary key, community_id uuid not null, gig_id uuid not null, code text not null, size smallint not null, whole boolean not null,
    state text not null, begun_at timestamptz not null, held_until timestamptz not null, ended_at timestamptz)`,
  'create unique index gig_team_code on work.gig_team (community_id, code)',
  'create index gig_team_of_gig on work.gig_team (community_id, gig_id, state, held_until)',
  'create index gig_team_ending on work.gig_team (community_id, state, held_until)',
  `create table work.gig_team_mate (
    id uuid primary key, community_id uuid not null, team_id uuid not null, member_id uuid, founder boolean not null, state text not null,
    agreed_at timestamptz not null, locale text not null, agreed_to text, assignment_id uuid, asked_at timestamptz)`,
  'create index gig_team_mate_of_team on work.gig_team_mate (community_id, team_id, agreed_at, id)',
  'create index gig_team_mate_of_member on work.gig_team_mate (community_id, member_id, state)',
  'create index gig_team_mate_of_place on work.gig_team_mate (community_id, assignment_id)',
  `create unique index gig_team_mate_once on work.gig_team_mate (community_id, team_id, member_id) where state in ('agreed', 'placed')`,
];
