import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['gig_wish', 'gig_impression', 'gig_wave', 'gig_pick'] as const;

/** What brings gigs and people together: what people set for themselves, what was shown to whom and why, waves of mails, and what coordinators say. */
export class WorkMatching1765110000000 implements MigrationInterface {
  name = 'WorkMatching1765110000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const table of tables)
      await protectTenantTable(runner, `work.${table}`, { grants: 'select, insert, update, delete' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop table work.${table}`);
  }
}

const statements = [
  `create table work.gig_wish (
    member_id uuid primary key, community_id uuid not null, weekly_minutes smallint, yearly_yen integer, year_told date,
    changed_at timestamptz not null)`,
  `create table work.gig_impression (
    id uuid primary key, community_id uuid not null, gig_id uuid not null, member_id uuid not null, giver_id uuid not null, channel text not null,
    position smallint not null, score smallint not null, version smallint not null, terms jsonb not null, shape text not null,
    shown_on date not null, shown_at timestamptz not null)`,
  `create unique index gig_impression_mailed_once on work.gig_impression (community_id, gig_id, giver_id) where channel = 'mail'`,
  `create unique index gig_impression_once_a_day on work.gig_impression (community_id, giver_id, gig_id, channel, shown_on, shape)`,
  'create index gig_impression_of_member on work.gig_impression (community_id, member_id, shown_at)',
  'create index gig_impression_by_day on work.gig_impression (community_id, shown_on)',
  `create table work.gig_wave (
    gig_id uuid not null, number smallint not null, community_id uuid not null, due_at timestamptz not null, sent_at timestamptz,
    told smallint not null default 0, primary key (gig_id, number))`,
  'create index gig_wave_waiting on work.gig_wave (community_id, due_at) where sent_at is null',
  `create table work.gig_pick (
    id uuid primary key, community_id uuid not null, gig_id uuid not null, member_id uuid not null, giver_id uuid not null, word text,
    written_by uuid, placed_at timestamptz, placed_by uuid, placed_rank smallint, placed_reason text)`,
  'create unique index gig_pick_once on work.gig_pick (community_id, gig_id, giver_id)',
  'create index gig_pick_of_member on work.gig_pick (community_id, member_id)',
];
