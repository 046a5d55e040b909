import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createContextSchema, protectTenantTable } from '@enishi/platform';

/** Plans, members, what their memberships rest on, privileges, the desk's timeline and access log. */
export class MembershipTables1764000004000 implements MigrationInterface {
  name = 'MembershipTables1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await createContextSchema(runner, 'membership');
    for (const statement of statements) await runner.query(statement);
    for (const table of changing) await protectTenantTable(runner, `membership.${table}`);
    for (const table of appendOnly) {
      await protectTenantTable(runner, `membership.${table}`, { grants: 'select, insert' });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema membership cascade');
  }
}

const changing = [
  'plan',
  'plan_price',
  'plan_benefit',
  'member',
  'member_search_key',
  'member_number_counter',
  'membership',
  'membership_source',
  'privilege_grant',
];
const appendOnly = ['timeline_entry', 'access_log'];

const statements = [
  `create table membership.plan (
    id uuid primary key, community_id uuid not null, key text not null, version integer not null, kind text not null,
    name_ja text not null, name_en text not null, summary_ja text not null, summary_en text not null,
    eligibility_ja text, eligibility_en text, featured boolean not null, position integer not null,
    tax_category text not null, tax_note_ja text, tax_note_en text, active boolean not null,
    created_at timestamptz not null, updated_at timestamptz not null,
    constraint plan_key_unique unique (community_id, key))`,
  `create table membership.plan_price (
    id uuid primary key, community_id uuid not null,
    plan_id uuid not null constraint plan_price_plan references membership.plan (id) on delete cascade,
    interval text not null, amount integer not null, since_version integer not null, until_version integer)`,
  `create index plan_price_by_plan on membership.plan_price (community_id, plan_id)`,
  `create table membership.plan_benefit (
    id uuid primary key, community_id uuid not null,
    plan_id uuid not null constraint plan_benefit_plan references membership.plan (id) on delete cascade,
    key text not null, label_ja text not null, label_en text not null, included boolean not null,
    position integer not null, since_version integer not null, until_version integer)`,
  `create index plan_benefit_by_plan on membership.plan_benefit (community_id, plan_id)`,
  `create table membership.member (
    id uuid primary key, community_id uuid not null, account_id uuid not null, number text not null,
    family_name text not null, given_name text not null, family_kana text not null, given_kana text not null,
    email text not null, birth_date date not null, prefecture text not null, tie text not null,
    guardian_state text not null, guardian_email text, guardian_covers_paid boolean not null, wished_plan_key text,
    newsletter boolean not null, locale text not null, joined_on date not null, left_on date,
    created_at timestamptz not null, updated_at timestamptz not null,
    constraint member_account_unique unique (community_id, account_id),
    constraint member_number_unique unique (community_id, number))`,
  `create index member_by_joining on membership.member (community_id, joined_on, id)`,
  `create table membership.member_search_key (
    community_id uuid not null, key text collate "C" not null,
    member_id uuid not null constraint member_search_key_member references membership.member (id) on delete cascade,
    constraint member_search_key_pkey primary key (community_id, key, member_id))`,
  `create table membership.member_number_counter (
    community_id uuid not null, year integer not null, last_given integer not null,
    constraint member_number_counter_pkey primary key (community_id, year))`,
  `create table membership.membership (
    member_id uuid primary key constraint membership_member references membership.member (id) on delete cascade,
    community_id uuid not null, status text not null, plan_key text not null, source_kind text, source_id text,
    interval text, price integer, paid_until date, grace_until date, cancels_on date, last_synced_at timestamptz,
    updated_at timestamptz not null)`,
  `create index membership_by_status on membership.membership (community_id, status)`,
  `create index membership_by_plan on membership.membership (community_id, plan_key)`,
  `create table membership.membership_source (
    id uuid primary key, community_id uuid not null,
    member_id uuid not null constraint membership_source_member references membership.member (id) on delete cascade,
    kind text not null, source_id text not null, plan_key text not null, interval text, amount integer,
    from_day date not null, until_day date, paid_until date, grace_until date, cancels_on date,
    created_at timestamptz not null, updated_at timestamptz not null,
    constraint membership_source_unique unique (community_id, member_id, kind, source_id))`,
  `create table membership.privilege_grant (
    id uuid primary key, community_id uuid not null,
    member_id uuid not null constraint privilege_grant_member references membership.member (id) on delete cascade,
    privilege text not null, source_kind text not null, source_id text not null, from_day date not null,
    until_day date, state text not null, updated_at timestamptz not null,
    constraint privilege_grant_unique unique (community_id, member_id, privilege, source_kind, source_id))`,
  `create table membership.timeline_entry (
    id uuid primary key, community_id uuid not null, member_id uuid not null, at timestamptz not null,
    kind text not null, facts jsonb not null, actor text, amount integer)`,
  `create index timeline_entry_by_member on membership.timeline_entry (community_id, member_id, at, id)`,
  `create table membership.access_log (
    id uuid primary key, community_id uuid not null, account_id uuid not null, role text not null, act text not null,
    member_id uuid, people integer not null, reason text not null, at timestamptz not null)`,
  `create index access_log_by_member on membership.access_log (community_id, member_id, at)`,
];
