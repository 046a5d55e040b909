import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was changed of the percents by which gigs are run, by whom and when: never changed afterwards. */
export class WorkSettingsTurns1765210200000 implements MigrationInterface {
  readonly name = 'WorkSettingsTurns1765210200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table work.settings_turn (id uuid primary key, community_id uuid not null,
      at timestamptz not null, actor text not null, before jsonb not null, after jsonb not null)`);
    await runner.query('create index settings_turn_newest on work.settings_turn (community_id, at, id)');
    await protectTenantTable(runner, 'work.settings_turn', { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table work.settings_turn');
  }
}
