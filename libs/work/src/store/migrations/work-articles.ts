import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Articles that students write for postings. What a company had typed of a student goes: nobody but the student says whether they are named. */
export class WorkArticles1765237000000 implements MigrationInterface {
  name = 'WorkArticles1765237000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await protectTenantTable(runner, 'work.article', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table work.article');
    await runner.query(
      `alter table work.posting add author_name text not null default '', add author_school text not null default '',
        add author_agreed boolean not null default false, add checked boolean not null default false`,
    );
  }
}

const statements = [
  `create table work.article (
    id uuid primary key, community_id uuid not null, posting_id uuid not null, company_id uuid not null, state text not null,
    invited_by uuid not null, invited_at timestamptz not null, invited_until timestamptz not null, member_id uuid, giver_id uuid,
    edition integer not null, why text not null, who_with text not null, what text not null, growth text not null, note text,
    naming text not null, name text not null, school text not null, naming_wording text, named_at timestamptz,
    turned_at timestamptz not null, checked_by uuid, checked_at timestamptz)`,
  `create unique index article_once on work.article (community_id, posting_id) where state <> 'withdrawn'`,
  'create index article_of_member on work.article (community_id, member_id, invited_at, id)',
  'alter table work.posting drop author_name, drop author_school, drop author_agreed, drop checked',
];
