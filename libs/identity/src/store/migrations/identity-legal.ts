import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The notice under 特定商取引法, terms and privacy policy, and what people agreed to. Published versions never change. */
export class IdentityLegal1764000001200 implements MigrationInterface {
  readonly name = 'IdentityLegal1764000001200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.legal_notice_draft (
        community_id uuid primary key,
        operator_kind text not null,
        texts jsonb not null,
        saved_at timestamptz not null,
        constraint legal_notice_draft_community foreign key (community_id) references identity.community (id)
      )`);
    await protectTenantTable(runner, 'identity.legal_notice_draft');

    await runner.query(`
      create table identity.legal_notice (
        community_id uuid not null,
        version integer not null,
        operator_kind text not null,
        bodies jsonb not null,
        published_at timestamptz not null,
        published_by uuid,
        constraint legal_notice_pkey primary key (community_id, version),
        constraint legal_notice_community foreign key (community_id) references identity.community (id)
      )`);
    await protectTenantTable(runner, 'identity.legal_notice', { grants: 'select, insert' });

    await runner.query(`
      create table identity.legal_document (
        community_id uuid not null,
        kind text not null constraint legal_document_kind check (kind in ('terms', 'privacy')),
        version integer not null,
        effective_on date not null,
        title jsonb not null,
        body jsonb not null,
        published_at timestamptz not null,
        published_by uuid,
        constraint legal_document_pkey primary key (community_id, kind, version),
        constraint legal_document_community foreign key (community_id) references identity.community (id)
      )`);
    await protectTenantTable(runner, 'identity.legal_document', { grants: 'select, insert' });

    await runner.query(`
      create function identity.refuse_change() returns trigger language plpgsql as $$
        begin raise exception 'a published version of % is never changed', tg_table_name; end $$`);
    for (const table of ['legal_notice', 'legal_document']) {
      await runner.query(`
        create trigger ${table}_is_immutable before update or delete on identity.${table}
          for each row execute function identity.refuse_change()`);
    }

    await runner.query(`
      create table identity.consent (
        id uuid primary key,
        community_id uuid not null,
        account_id uuid not null,
        kind text not null constraint consent_kind check (kind in ('terms', 'privacy', 'newsletter')),
        document_version integer not null,
        wording text not null,
        locale text not null,
        channel text not null,
        ip text,
        given_at timestamptz not null,
        withdrawn_at timestamptz,
        withdrawn_channel text,
        constraint consent_community foreign key (community_id) references identity.community (id),
        constraint consent_account foreign key (account_id) references identity.account (id)
      )`);
    await runner.query(
      `create index consent_by_account on identity.consent (community_id, account_id, kind)`,
    );
    await runner.query(`
      create unique index consent_in_force on identity.consent (community_id, account_id, kind, document_version)
        where withdrawn_at is null`);
    await protectTenantTable(runner, 'identity.consent', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['consent', 'legal_document', 'legal_notice', 'legal_notice_draft']) {
      await runner.query(`drop table identity.${table}`);
    }
    await runner.query('drop function identity.refuse_change()');
  }
}
