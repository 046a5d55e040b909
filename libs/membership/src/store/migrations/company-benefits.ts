import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

const tables: Record<string, { columns: string; indexes: [string, string][]; grants: string }> = {
  benefit_counter: {
    columns: `id uuid primary key, community_id uuid not null, company_id uuid not null, holding_id uuid not null,
      kind text not null, from_day date not null, until_day date not null, allowed integer, used integer not null,
      extra_used integer not null, told integer not null,
      constraint benefit_counter_once unique (community_id, holding_id, kind, from_day, until_day)`,
    indexes: [['benefit_counter_by_company', 'company_id, from_day']],
    grants: 'select, insert, update',
  },
  benefit_grant: {
    columns: `id uuid primary key, community_id uuid not null, company_id uuid not null, kind text not null,
      parts integer not null, used integer not null, reason text not null, granted_on date not null,
      ends_on date not null, granted_by text not null`,
    indexes: [['benefit_grant_by_company', 'company_id, ends_on']],
    grants: 'select, insert, update',
  },
  benefit_use: {
    columns: `id uuid primary key, community_id uuid not null, company_id uuid not null, counter_id uuid not null,
      kind text not null, parts integer not null, drawn jsonb not null, used_for text not null, used_on date not null,
      account_id uuid, recorded_by text, recorded_at timestamptz not null, consumer_key text not null,
      returned_at timestamptz, returned_by text, return_reason text,
      constraint benefit_use_once unique (community_id, consumer_key)`,
    indexes: [
      ['benefit_use_by_company', 'company_id, used_on, id'],
      ['benefit_use_by_account', 'account_id'],
    ],
    grants: 'select, insert, update',
  },
};

/** Benefits of companies that are given by number: what was used, in which period, and what was given besides. */
export class MembershipCompanyBenefits1764580100000 implements MigrationInterface {
  name = 'MembershipCompanyBenefits1764580100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, { columns, indexes, grants }] of Object.entries(tables)) {
      await runner.query(`create table membership.${name} (${columns})`);
      for (const [index, keys] of indexes)
        await runner.query(`create index ${index} on membership.${name} (community_id, ${keys})`);
      await protectTenantTable(runner, `membership.${name}`, { grants });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.query(`drop table membership.${name}`);
  }
}
