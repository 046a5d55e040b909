import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Notes of the desk about companies; and benefits that were used, given back and granted before stand in the stories too. */
export class MembershipCompanyNotes1764740000000 implements MigrationInterface {
  readonly name = 'MembershipCompanyNotes1764740000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.company_note (id uuid primary key, community_id uuid not null,
      company_id uuid not null, text text not null, taken_back_at timestamptz, taken_back_by text,
      constraint company_note_forgotten check (taken_back_at is null or text = ''))`);
    await runner.query(
      'create index company_note_by_company on membership.company_note (community_id, company_id)',
    );
    await protectTenantTable(runner, 'membership.company_note', { grants: 'select, insert, update' });
    await tellOfBenefits(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from membership.company_turn where kind in ('noted', 'note_taken_back', 'benefit_used',
      'benefit_given_back', 'benefit_granted', 'letter_sent')`);
    await runner.query('drop table membership.company_note');
  }
}

const tables = ['benefit_use', 'benefit_grant', 'company_turn'];

/** Row-level security holds for the owner too; it steps aside for this one reading of every community's rows. */
async function tellOfBenefits(runner: QueryRunner): Promise<void> {
  for (const table of tables)
    await runner.query(`alter table membership.${table} no force row level security`);
  await runner.query(`insert into membership.company_turn (id, community_id, company_id, at, kind, facts, actor)
    select uuidv7(), community_id, company_id, recorded_at, 'benefit_used',
      jsonb_build_object('benefit', kind, 'parts', parts, 'for', used_for, 'on', used_on), recorded_by
      from membership.benefit_use`);
  await runner.query(`insert into membership.company_turn (id, community_id, company_id, at, kind, facts, actor)
    select uuidv7(), community_id, company_id, returned_at, 'benefit_given_back',
      jsonb_build_object('benefit', kind, 'parts', parts, 'for', used_for, 'reason', coalesce(return_reason, '')), returned_by
      from membership.benefit_use where returned_at is not null`);
  await runner.query(`insert into membership.company_turn (id, community_id, company_id, at, kind, facts, actor)
    select uuidv7(), community_id, company_id, granted_on::timestamp at time zone 'Asia/Tokyo', 'benefit_granted',
      jsonb_build_object('benefit', kind, 'parts', parts, 'until', ends_on, 'reason', reason), granted_by
      from membership.benefit_grant`);
  for (const table of tables) await runner.query(`alter table membership.${table} force row level security`);
}
