import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Months in which companies may search the talent bank: begun once, never changed, no day of a company in two of them. */
export class TalentSearchMonths1765182600000 implements MigrationInterface {
  name = 'TalentSearchMonths1765182600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists btree_gist');
    await runner.query(`create table talent.search_month (
      id uuid primary key, community_id uuid not null, company_id uuid not null, from_day date not null, until_day date not null,
      anchor date not null, nth smallint not null, begun_at timestamptz not null,
      constraint search_month_whole check (from_day < until_day),
      constraint search_month_no_overlap exclude using gist (company_id with =, daterange(from_day, until_day) with &&))`);
    await runner.query(
      'create index search_month_of_company on talent.search_month (community_id, company_id, until_day)',
    );
    await protectTenantTable(runner, 'talent.search_month', { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table talent.search_month');
  }
}
