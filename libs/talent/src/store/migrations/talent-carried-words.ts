import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Words of people who worked along, where they let them be carried outside. Their consents name the word itself as what they are about. */
export class TalentCarriedWords1765184000000 implements MigrationInterface {
  name = 'TalentCarriedWords1765184000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await protectTenantTable(runner, 'talent.carried_word');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table talent.carried_word');
    await runner.query(`delete from talent.consent where recipient_kind = 'word'`);
    await runner.query('alter table talent.consent drop constraint consent_recipient');
    await runner.query(
      `alter table talent.consent add constraint consent_recipient check ((recipient_kind = 'company') = (recipient_id <> community_id))`,
    );
  }
}

const statements = [
  'alter table talent.consent drop constraint consent_recipient',
  `alter table talent.consent add constraint consent_recipient check ((recipient_kind in ('company', 'word')) = (recipient_id <> community_id))`,
  `create table talent.carried_word (
    id uuid primary key, community_id uuid not null, endorsement_id uuid, consent_id uuid not null, status_index integer not null,
    issued_at timestamptz not null, revoked_at timestamptz)`,
  'create unique index carried_word_status on talent.carried_word (community_id, status_index)',
  'create index carried_word_of_word on talent.carried_word (community_id, endorsement_id)',
];
