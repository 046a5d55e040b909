import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Templates by which requests are cut, with pictures of the procedure, and the series of gigs cut by them. */
export class WorkRemake1765150000000 implements MigrationInterface {
  name = 'WorkRemake1765150000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await protectTenantTable(runner, 'work.gig_template', { grants: 'select, insert, update' });
    await protectTenantTable(runner, 'work.template_picture');
    for (const table of ['gig_series', 'series_gig'])
      await protectTenantTable(runner, `work.${table}`, { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['series_gig', 'gig_series', 'template_picture', 'gig_template'])
      await runner.query(`drop table work.${table}`);
  }
}

const statements = [
  `create table work.gig_template (
    id uuid primary key, community_id uuid not null, root_id uuid not null, company_id uuid, title text not null, steps text[] not null,
    skill_id uuid not null, skill_ja text not null, skill_en text not null, beginner_ok boolean not null, length smallint not null,
    minutes smallint not null, reward integer not null, insurance text not null, dangers text not null, clothes text not null,
    state text not null, kept_by uuid not null, kept_at timestamptz not null, turned_by uuid not null, turned_at timestamptz not null)`,
  'create index gig_template_by_root on work.gig_template (community_id, root_id)',
  'create index gig_template_by_time on work.gig_template (community_id, state, kept_at, id)',
  `create table work.template_picture (
    id uuid primary key, community_id uuid not null, template_id uuid not null, position smallint not null, line text not null,
    type text not null, width integer not null, height integer not null, bytes bytea not null)`,
  'create index template_picture_of_template on work.template_picture (community_id, template_id, position)',
  `create table work.gig_series (
    id uuid primary key, community_id uuid not null, request_id uuid not null, template_id uuid not null, cut_by uuid not null,
    cut_at timestamptz not null)`,
  'create index gig_series_of_request on work.gig_series (community_id, request_id)',
  'create index gig_series_of_template on work.gig_series (community_id, template_id)',
  'create table work.series_gig (gig_id uuid primary key, community_id uuid not null, series_id uuid not null)',
  'create index series_gig_of_series on work.series_gig (community_id, series_id)',
];
