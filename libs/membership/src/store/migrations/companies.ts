import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

const tables: Record<string, { columns: string; indexes: [string, string][]; grants: string }> = {
  company: {
    columns: `id uuid primary key, community_id uuid not null, name text not null, legal_form text not null,
      form_place text not null, kana text not null, name_key text collate "C" not null, kana_key text collate "C" not null,
      registration_number text, registration_checked boolean not null, postal_code text not null, prefecture text not null,
      address text not null, department text not null, contact_name text not null, contact_email text not null,
      employees integer not null, locale text not null, created_at timestamptz not null, updated_at timestamptz not null`,
    indexes: [
      ['index company_by_age', 'created_at, id'],
      ['index company_by_name', 'name_key'],
      ['index company_by_kana', 'kana_key'],
      ['index company_by_registration', 'registration_number'],
    ],
    grants: 'select, insert, update',
  },
  company_admin: {
    columns: `id uuid primary key, community_id uuid not null, company_id uuid not null, account_id uuid not null,
      since timestamptz not null, constraint company_admin_once unique (community_id, company_id, account_id)`,
    indexes: [['index company_admin_by_account', 'account_id']],
    grants: 'select, insert, delete',
  },
  company_declaration: {
    columns: `id uuid primary key, community_id uuid not null, company_id uuid not null, account_id uuid not null,
      version integer not null, locale text not null, wording text not null, ip text, declared_at timestamptz not null`,
    indexes: [['index company_declaration_by_company', 'company_id, declared_at']],
    grants: 'select, insert, update',
  },
  company_application: {
    columns: `id uuid primary key, community_id uuid not null, company_id uuid not null, plan_key text not null,
      state text not null, asked_at timestamptz not null, decided_by text, decided_at timestamptz, reason text`,
    indexes: [['index company_application_by_company', 'company_id, asked_at']],
    grants: 'select, insert, update',
  },
  company_plan: {
    columns: `id uuid primary key, community_id uuid not null, key text not null, version integer not null,
      terms jsonb not null, active boolean not null, published_at timestamptz not null,
      constraint company_plan_version unique (community_id, key, version)`,
    indexes: [],
    grants: 'select, insert',
  },
  company_holding: {
    columns: `id uuid primary key, community_id uuid not null, company_id uuid not null, plan_key text not null,
      plan_version integer not null, interval text not null, amount integer not null, from_day date not null, until_day date,
      paid_until date, grace_until date, cancels_on date, end_told boolean not null, updated_at timestamptz not null`,
    indexes: [['index company_holding_by_company', 'company_id, from_day']],
    grants: 'select, insert, update',
  },
  company_turn: {
    columns: `id uuid primary key, community_id uuid not null, company_id uuid not null, at timestamptz not null,
      kind text not null, facts jsonb not null, actor text, amount integer`,
    indexes: [['index company_turn_by_company', 'company_id, at, id']],
    grants: 'select, insert',
  },
};

/** Companies that are members, what they are offered, what they hold, and their story. */
export class MembershipCompanies1764550100000 implements MigrationInterface {
  name = 'MembershipCompanies1764550100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, { columns, indexes, grants }] of Object.entries(tables)) {
      await runner.query(`create table membership.${name} (${columns})`);
      for (const [index, keys] of indexes)
        await runner.query(`create ${index} on membership.${name} (community_id, ${keys})`);
      await protectTenantTable(runner, `membership.${name}`, { grants });
    }
    await runner.query(`create unique index company_application_open on membership.company_application
      (community_id, company_id, plan_key) where state = 'waiting'`);
    await runner.query(`create index company_application_waiting on membership.company_application
      (community_id, asked_at, id) where state = 'waiting'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.query(`drop table membership.${name}`);
  }
}
