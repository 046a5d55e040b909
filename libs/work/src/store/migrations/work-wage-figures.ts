import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Minimum wages that a secretariat has looked up, since new ones come every autumn. */
export class WorkWageFigures1765235000000 implements MigrationInterface {
  readonly name = 'WorkWageFigures1765235000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table work.wage_figure (id uuid primary key, community_id uuid not null, prefecture text not null,
      from_day date not null, yen integer not null, source text not null, entered_by text not null, entered_at timestamptz not null,
      taken_back_by text, taken_back_at timestamptz)`);
    await runner.query(
      'create index wage_figure_of_prefecture on work.wage_figure (community_id, prefecture, from_day, id)',
    );
    await protectTenantTable(runner, 'work.wage_figure', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table work.wage_figure');
  }
}
