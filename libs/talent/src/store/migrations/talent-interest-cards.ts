import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createContextSchema, protectTenantTable } from '@enishi/platform';

/** Consents to show something of a person, interest cards given under them, and the record of each disclosure. */
export class TalentInterestCards1764985000000 implements MigrationInterface {
  name = 'TalentInterestCards1764985000000';

  async up(runner: QueryRunner): Promise<void> {
    await createContextSchema(runner, 'talent');
    for (const statement of statements) await runner.query(statement);
    for (const table of ['consent', 'interest_card'])
      await protectTenantTable(runner, `talent.${table}`, { grants: 'select, insert, update' });
    await protectTenantTable(runner, 'talent.provision', { grants: 'select, insert, delete' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema talent cascade');
  }
}

const statements = [
  `create table talent.consent (
    id uuid primary key, community_id uuid not null, member_id uuid, giver_id uuid, scope text not null,
    recipient_id uuid not null, items text[] not null, purpose text not null, wording_version smallint not null,
    wording text not null, locale text not null, given_at timestamptz not null, expires_at timestamptz not null,
    state text not null, ended_at timestamptz,
    constraint consent_ends check ((state = 'in_force') = (ended_at is null)))`,
  `create unique index consent_one_in_force on talent.consent (community_id, member_id, scope, recipient_id)
    where state = 'in_force'`,
  `create index consent_of_member on talent.consent (community_id, member_id, given_at, id)`,
  `create index consent_of_recipient on talent.consent (community_id, recipient_id, given_at, id)`,
  `create table talent.interest_card (
    consent_id uuid primary key,
    community_id uuid not null, event_id uuid, telephone text, message text, told_at timestamptz,
    contacted_at timestamptz, contacted_by uuid)`,
  `create table talent.provision (
    id uuid primary key, community_id uuid not null,
    consent_id uuid not null,
    member_id uuid not null, recipient_id uuid not null, recipient_name text not null, read_by uuid not null,
    items text[] not null, purpose text not null, provided_at timestamptz not null)`,
  `create index provision_of_consent on talent.provision (community_id, consent_id, provided_at, id)`,
  `create index provision_by_age on talent.provision (community_id, provided_at)`,
  // Three years: 個人情報保護法29条2項, 同施行規則21条.
  `create function talent.keep_provision() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and old.provided_at < now() - interval '3 years' then return old; end if;
      raise exception using errcode = 'restrict_violation',
        message = 'talent.provision is append-only, and kept for three years';
    end $$`,
  `create trigger append_only before update or delete on talent.provision
    for each row execute function talent.keep_provision()`,
  `create function talent.keep_provisions() returns trigger language plpgsql as $$
    begin
      raise exception using errcode = 'restrict_violation',
        message = 'talent.provision is append-only, and kept for three years';
    end $$`,
  `create trigger append_only_whole before truncate on talent.provision
    for each statement execute function talent.keep_provisions()`,
];
