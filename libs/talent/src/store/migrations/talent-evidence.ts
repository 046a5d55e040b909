import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** What people did, line by line, and what they say against a line. */
export class TalentEvidence1765002000000 implements MigrationInterface {
  name = 'TalentEvidence1765002000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await protectTenantTable(runner, 'talent.skill_evidence', { grants: 'select, insert, update' });
    await protectTenantTable(runner, 'talent.evidence_reply');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table talent.evidence_reply');
    await runner.query('drop table talent.skill_evidence');
    await runner.query('drop function talent.keep_evidence()');
  }
}

const statements = [
  `create table talent.skill_evidence (
    id uuid primary key, community_id uuid not null, member_id uuid, giver_id uuid, kind text not null, source_ref uuid not null,
    what_ja text not null, what_en text not null, role text not null, minutes integer not null, occurred_on date not null,
    recorded_by uuid not null, recorded_at timestamptz not null, revokes uuid)`,
  'create index skill_evidence_of_member on talent.skill_evidence (community_id, member_id, occurred_on, id)',
  'create index skill_evidence_of_source on talent.skill_evidence (community_id, source_ref)',
  'create unique index skill_evidence_revoked_once on talent.skill_evidence (community_id, revokes)',
  `create table talent.evidence_reply (
    evidence_id uuid primary key, community_id uuid not null, reply text not null, replied_at timestamptz not null)`,
  // Whose a line is follows a merge and goes with an erasure; what it says stays.
  `create function talent.keep_evidence() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and (to_jsonb(new) - 'member_id' - 'giver_id') = (to_jsonb(old) - 'member_id' - 'giver_id')
      then return new; end if;
      raise exception using errcode = 'restrict_violation', message = 'talent.skill_evidence is append-only';
    end $$`,
  `create trigger append_only before update or delete on talent.skill_evidence
    for each row execute function talent.keep_evidence()`,
  `create trigger append_only_whole before truncate on talent.skill_evidence
    for each statement execute function talent.keep_evidence()`,
];
