import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Lists of members from elsewhere, row by row, and whether a member has still to agree to the terms. */
export class MembershipMemberImport1764360100000 implements MigrationInterface {
  name = 'MembershipMemberImport1764360100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table membership.member add column awaits_agreement boolean not null default false',
    );
    await runner.query(`create table membership.member_import (
      id uuid primary key, community_id uuid not null, state text not null, file_name text not null, digest text not null,
      encoding text not null, source text not null, basis text not null, header text[] not null, columns jsonb not null,
      plans jsonb not null, also_create integer[] not null, row_count integer not null, uploaded_by text not null,
      uploaded_at timestamptz not null, started_at timestamptz, finished_at timestamptz, undone_at timestamptz,
      forgotten_at timestamptz)`);
    await runner.query(
      'create index member_import_newest on membership.member_import (community_id, uploaded_at)',
    );
    await protectTenantTable(runner, 'membership.member_import');
    await runner.query(`create table membership.member_import_row (
      import_id uuid not null constraint member_import_row_import references membership.member_import (id) on delete cascade,
      row_no integer not null, community_id uuid not null, cells text[] not null, state text not null, member_id uuid,
      invited_at timestamptz, primary key (import_id, row_no))`);
    await runner.query(
      'create index member_import_row_by_member on membership.member_import_row (community_id, member_id)',
    );
    await protectTenantTable(runner, 'membership.member_import_row');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership.member_import_row');
    await runner.query('drop table membership.member_import');
    await runner.query('alter table membership.member drop column awaits_agreement');
  }
}
