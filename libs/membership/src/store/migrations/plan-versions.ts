import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Plans as the desk edits them: versions word for word, drafts, who did what and why, and prices announced to holders. */
export class MembershipPlanVersions1764330100000 implements MigrationInterface {
  name = 'MembershipPlanVersions1764330100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of read) await runner.query(`alter table ${table} no force row level security`);
    for (const statement of statements) await runner.query(statement);
    for (const table of read) await runner.query(`alter table ${table} force row level security`);
    await protectTenantTable(runner, 'membership.plan_draft');
    for (const table of ['plan_version', 'plan_turn', 'price_move'])
      await protectTenantTable(runner, `membership.${table}`, { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['price_move', 'plan_turn', 'plan_draft', 'plan_version'])
      await runner.query(`drop table membership.${table}`);
    await runner.query('alter table membership.membership_source drop column terms_version');
    await runner.query('alter table membership.plan_benefit drop column amount');
    await runner.query('alter table membership.plan drop column archived_at');
  }
}

/** Row-level security holds for the owner too; it steps aside for this one reading of every community's plans. */
const read = ['plan', 'plan_price', 'plan_benefit', 'membership_source'].map(
  (table) => `membership.${table}`,
);

const bilingual = (column: string): string =>
  `case when p.${column}_ja is null then null else jsonb_build_object('ja', p.${column}_ja, 'en', p.${column}_en) end`;

/** Versions from before are known only as they stand: the current one of each plan is kept, earlier ones by their prices alone. */
const statements = [
  'alter table membership.plan add column archived_at timestamptz',
  'alter table membership.plan_benefit add column amount integer',
  'alter table membership.membership_source add column terms_version integer',
  `update membership.membership_source s set terms_version = p.version from membership.plan p
    where p.community_id = s.community_id and p.key = s.plan_key and s.kind <> 'free'`,
  `create table membership.plan_version (
    id uuid primary key, community_id uuid not null, plan_key text not null, version integer not null,
    terms jsonb not null, moves_from date, published_at timestamptz not null,
    constraint plan_version_unique unique (community_id, plan_key, version))`,
  `insert into membership.plan_version (id, community_id, plan_key, version, terms, moves_from, published_at)
   select gen_random_uuid(), p.community_id, p.key, p.version, jsonb_build_object(
     'key', p.key, 'kind', p.kind, 'featured', p.featured, 'position', p.position, 'taxCategory', p.tax_category,
     'name', ${bilingual('name')}, 'summary', ${bilingual('summary')},
     'eligibility', ${bilingual('eligibility')}, 'taxNote', ${bilingual('tax_note')},
     'prices', coalesce((select jsonb_agg(jsonb_build_object('interval', r.interval, 'amount', r.amount))
                           from membership.plan_price r where r.plan_id = p.id and r.until_version is null), '[]'),
     'benefits', coalesce((select jsonb_agg(jsonb_build_object('key', b.key, 'included', b.included, 'label',
                             jsonb_build_object('ja', b.label_ja, 'en', b.label_en)) order by b.position)
                             from membership.plan_benefit b where b.plan_id = p.id and b.until_version is null), '[]')),
     null, p.updated_at from membership.plan p`,
  `create table membership.plan_draft (
    id uuid primary key, community_id uuid not null, plan_key text, terms jsonb not null, revision integer not null,
    edited_by text not null, edited_at timestamptz not null,
    constraint plan_draft_of_plan unique (community_id, plan_key))`,
  `create table membership.plan_turn (
    id uuid primary key, community_id uuid not null, plan_key text not null, kind text not null, version integer,
    actor text not null, reason text not null, at timestamptz not null)`,
  'create index plan_turn_by_plan on membership.plan_turn (community_id, plan_key, at)',
  `create table membership.price_move (
    id uuid primary key, community_id uuid not null, member_id uuid not null, source_id text not null,
    plan_key text not null, version integer not null, interval text not null, old_amount integer not null,
    new_amount integer not null, announced_on date not null, moves_on date not null,
    constraint price_move_once unique (community_id, source_id, version))`,
  'create index price_move_by_member on membership.price_move (community_id, member_id)',
];
