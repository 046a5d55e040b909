import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Checking in, reports, acceptance, what one side says against the other, and evaluations both ways. */
export class WorkDoing1765040000000 implements MigrationInterface {
  name = 'WorkDoing1765040000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const table of ['claim', 'evaluation'])
      await protectTenantTable(runner, `work.${table}`, { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [
      'drop table work.evaluation',
      'drop table work.claim',
      'drop index work.assignment_by_state',
      'alter table work.assignment drop constraint assignment_no_overlap',
      `alter table work.assignment drop column checked_in_at, drop column check_in_way, drop column check_in_note, drop column checked_in_by,
        drop column reported_at, drop column minutes, drop column report_line, drop column steps_right, drop column inspected_until,
        drop column accepted_at, drop column judged_by, drop column twofold`,
      `alter table work.assignment add constraint assignment_no_overlap
        exclude using gist (member_id with =, tstzrange(starts_at, ends_at) with &&) where (state in ('taken'))`,
    ])
      await runner.query(statement);
  }
}

const statements = [
  `alter table work.assignment add column checked_in_at timestamptz, add column check_in_way text, add column check_in_note text,
    add column checked_in_by uuid, add column reported_at timestamptz, add column minutes smallint, add column report_line text,
    add column steps_right boolean, add column inspected_until timestamptz, add column accepted_at timestamptz, add column judged_by uuid,
    add column twofold boolean not null default false`,
  'alter table work.assignment drop constraint assignment_no_overlap',
  `alter table work.assignment add constraint assignment_no_overlap
    exclude using gist (member_id with =, tstzrange(starts_at, ends_at) with &&)
    where (state in ('taken', 'checked_in', 'reported', 'disputed') and not twofold)`,
  'create index assignment_by_state on work.assignment (community_id, state, starts_at, id)',
  `create table work.claim (
    assignment_id uuid not null, side text not null, community_id uuid not null, kind text not null, reason text, said_at timestamptz not null,
    primary key (assignment_id, side))`,
  `create table work.evaluation (
    assignment_id uuid not null, side text not null, community_id uuid not null, clear boolean, on_time boolean, steps_done boolean,
    again boolean not null, line text, given_at timestamptz not null, primary key (assignment_id, side))`,
];
