import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** What those who worked along say of somebody. */
export class TalentEndorsements1765170000000 implements MigrationInterface {
  name = 'TalentEndorsements1765170000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await protectTenantTable(runner, 'talent.endorsement');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table talent.endorsement');
  }
}

const statements = [
  `create table talent.endorsement (
    id uuid primary key, community_id uuid not null, member_id uuid not null, giver_id uuid not null, endorser_id uuid not null,
    endorser_giver_id uuid not null, skill_id uuid not null, occasion_ref uuid not null, what_ja text not null, what_en text not null,
    occurred_on date not null, role text not null, endorser_role text not null, words text[] not null, text text,
    same_company boolean not null, same_family boolean not null, state text not null, written_at timestamptz not null, turned_at timestamptz)`,
  `create unique index endorsement_once on talent.endorsement (community_id, member_id, endorser_id, skill_id) where state <> 'taken_back'`,
  'create index endorsement_of_endorser on talent.endorsement (community_id, endorser_id)',
];
