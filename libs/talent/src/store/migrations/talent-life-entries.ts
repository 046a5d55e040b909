import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Parts that people had in the region, as the secretariat writes them into their life-lines. */
export class TalentLifeEntries1765236100000 implements MigrationInterface {
  name = 'TalentLifeEntries1765236100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table talent.life_entry (
      id uuid primary key, community_id uuid not null, member_id uuid not null, giver_id uuid not null, kind text not null,
      what text not null, starts_on date not null, ends_on date, note text, written_by uuid not null, written_at timestamptz not null,
      objection text, objected_at timestamptz, answer text, answered_at timestamptz)`);
    await runner.query(
      'create index life_entry_of_member on talent.life_entry (community_id, member_id, starts_on, id)',
    );
    await runner.query(`create index life_entry_contested on talent.life_entry (community_id, objected_at)
      where objected_at is not null and answered_at is null`);
    await protectTenantTable(runner, 'talent.life_entry');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table talent.life_entry');
  }
}
