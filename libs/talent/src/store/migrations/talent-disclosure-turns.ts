import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was changed of how members may give their own data to companies, by whom and when: never changed afterwards. */
export class TalentDisclosureTurns1765010000000 implements MigrationInterface {
  readonly name = 'TalentDisclosureTurns1765010000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table talent.disclosure_turn (id uuid primary key, community_id uuid not null,
      at timestamptz not null, actor text not null, before jsonb not null, after jsonb not null)`);
    await runner.query(
      'create index disclosure_turn_newest on talent.disclosure_turn (community_id, at, id)',
    );
    await protectTenantTable(runner, 'talent.disclosure_turn', { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table talent.disclosure_turn');
  }
}
