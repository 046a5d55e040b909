import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Consents that the desk stops for people who ask by telephone, at the counter or by letter. */
export class TalentDeskStops1765210100000 implements MigrationInterface {
  name = 'TalentDeskStops1765210100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table talent.desk_stop (
      consent_id uuid primary key, community_id uuid not null, channel text not null, proof text not null, asked_by text not null,
      reason text not null, stopped_by text not null, stopped_at timestamptz not null)`);
    await protectTenantTable(runner, 'talent.desk_stop');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table talent.desk_stop');
  }
}
