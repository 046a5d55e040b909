import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Erasures of persons (個人情報保護法35条), and what of each the law has kept until when. Both are proof and never change. */
export class MembershipErasure1764100104000 implements MigrationInterface {
  name = 'MembershipErasure1764100104000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.member add column erased_on date');
    await runner.query(`create table membership.erasure (
      id uuid primary key, community_id uuid not null, member_id uuid not null, basis text not null, reason text,
      actor text, erased_at timestamptz not null,
      constraint erasure_once unique (community_id, member_id))`);
    await runner.query(`create table membership.erasure_kept (
      erasure_id uuid not null constraint erasure_kept_erasure references membership.erasure (id),
      community_id uuid not null, table_name text not null, title_ja text not null, title_en text not null,
      because_ja text not null, because_en text not null, rows integer not null, until_day date not null,
      constraint erasure_kept_pkey primary key (erasure_id, table_name))`);
    for (const table of ['erasure', 'erasure_kept'])
      await protectTenantTable(runner, `membership.${table}`, { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership.erasure_kept');
    await runner.query('drop table membership.erasure');
    await runner.query('alter table membership.member drop column erased_on');
  }
}
