import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Requests of people about their data (個人情報保護法33条から35条まで) with their answers, and copies that hold the records of provision alone. */
export class MembershipRightsRequests1765181000000 implements MigrationInterface {
  readonly name = 'MembershipRightsRequests1765181000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.rights_request (
      id uuid primary key, community_id uuid not null, member_id uuid, order_id uuid, name text not null, email text,
      contact text not null, locale text not null, kind text not null, concerns text not null, wanted text not null,
      channel text not null, state text not null, fee integer not null, received_at timestamptz not null,
      received_on date not null, entered_by text, due_on date not null, near_told_at timestamptz, late_told_at timestamptz,
      identity_way text, identity_document text, mandate_proof text, representative text not null default '',
      checked_at timestamptz, checked_by text, outcome text, ground text, act text, remark text not null default '',
      decided_at timestamptz, decided_by text, letter jsonb, copy_id uuid, closed_at timestamptz, closed_by text,
      constraint rights_request_fee check (fee >= 0),
      constraint rights_request_says_why check (outcome is null or outcome not in ('refused', 'part') or ground is not null))`);
    await runner.query(`create index rights_request_by_due
      on membership.rights_request (community_id, state, due_on, id)`);
    await runner.query(`create index rights_request_by_member
      on membership.rights_request (community_id, member_id, received_at)`);
    await protectTenantTable(runner, 'membership.rights_request', { grants: 'select, insert, update' });
    await runner.query(`create table membership.rights_request_rule (
      community_id uuid primary key, due_days smallint not null, remind_days smallint not null, fee integer not null,
      decided_by text not null, decided_at timestamptz not null)`);
    await protectTenantTable(runner, 'membership.rights_request_rule', { grants: 'select, insert, update' });
    await runner.query(`alter table membership.own_copy add column scope text not null default 'all'`);
    await runner.query('drop index membership.own_copy_one_asked');
    await runner.query(`create unique index own_copy_one_asked on membership.own_copy (community_id, member_id, scope)
      where state = 'asked'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index membership.own_copy_one_asked');
    await runner.query('alter table membership.own_copy drop column scope');
    await runner.query(`create unique index own_copy_one_asked on membership.own_copy (community_id, member_id)
      where state = 'asked'`);
    await runner.query('drop table membership.rights_request_rule');
    await runner.query('drop table membership.rights_request');
  }
}
