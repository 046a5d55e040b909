import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** How people would work, which careers they have beside each other, and, kept apart from both, what they need in order to live here. */
export class TalentProfiles1765190000000 implements MigrationInterface {
  name = 'TalentProfiles1765190000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await protectTenantTable(runner, 'talent.life_need');
    await runner.query(ofNamedPeople);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table talent.life_need');
    await runner.query('alter table talent.talent_record drop column careers');
    await runner.query('alter table talent.talent_record drop column styles');
  }
}

const statements = [
  `alter table talent.talent_record add column styles text[] not null default '{}'`,
  `alter table talent.talent_record add column careers jsonb not null default '[]'`,
  `create table talent.life_need (
    id uuid primary key, community_id uuid not null, member_id uuid not null, giver_id uuid not null, needs text[] not null, note text,
    changed_at timestamptz not null)`,
  'create unique index life_need_of_giver on talent.life_need (community_id, giver_id)',
  'create index life_need_of_member on talent.life_need (community_id, member_id)',
];

/**
 * Beside the community, a statement has to have said first whose needs it is about: one that looks through people, or joins them to anything, meets an empty table. Whoever hands out or erases
 * what is held of a person (the identity scope) names the person in the statement itself.
 */
const ofNamedPeople = `create policy talent_life_need_named on talent.life_need as restrictive
  using (platform.current_scope() = 'identity'
    or member_id = any (string_to_array(nullif(current_setting('talent.needs_of', true), ''), ',')::uuid[]))`;
