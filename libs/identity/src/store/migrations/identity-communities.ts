import { createContextSchema, protectScopedTable, protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Communities (tenants), the people's accounts that all communities share, and who belongs or works where. */
export class IdentityCommunities1764000001000 implements MigrationInterface {
  readonly name = 'IdentityCommunities1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await createContextSchema(runner, 'identity');
    await runner.query(`
      create table identity.community (
        id uuid primary key,
        slug text not null,
        host text,
        name jsonb not null,
        tagline jsonb not null,
        region jsonb not null,
        about jsonb not null,
        theme text not null,
        operator_name jsonb not null,
        contact_email text not null,
        number_prefix text not null,
        municipalities jsonb not null,
        settings jsonb not null,
        created_at timestamptz not null
      )`);
    await runner.query(`create unique index community_slug on identity.community (slug)`);
    await runner.query(`create unique index community_host on identity.community (host)`);
    await protectScopedTable(runner, 'identity.community', ['identity', 'system'], 'select, insert, update');
    await runner.query(`
      create policy community_of_transaction on identity.community for select
        using (id = platform.current_community())`);

    await runner.query(`
      create table identity.account (
        id uuid primary key,
        email text not null,
        email_key text not null,
        locale text not null,
        created_at timestamptz not null
      )`);
    await runner.query(`create unique index account_email_key on identity.account (email_key)`);
    await protectScopedTable(runner, 'identity.account', ['identity']);

    await runner.query(`
      create table identity.belonging (
        community_id uuid not null,
        account_id uuid not null,
        since timestamptz not null,
        constraint belonging_pkey primary key (community_id, account_id),
        constraint belonging_community foreign key (community_id) references identity.community (id),
        constraint belonging_account foreign key (account_id) references identity.account (id) on delete cascade
      )`);
    await protectTenantTable(runner, 'identity.belonging');
    await runner.query(`
      create policy account_of_community on identity.account for select using (exists (
        select 1 from identity.belonging b
        where b.account_id = account.id and b.community_id = platform.current_community()))`);

    await runner.query(`
      create table identity.staff (
        community_id uuid not null,
        account_id uuid not null,
        role text not null constraint staff_role check (role in ('owner', 'staff', 'accountant', 'coordinator', 'viewer')),
        added_at timestamptz not null,
        constraint staff_pkey primary key (community_id, account_id),
        constraint staff_community foreign key (community_id) references identity.community (id),
        constraint staff_account foreign key (account_id) references identity.account (id) on delete cascade
      )`);
    await protectTenantTable(runner, 'identity.staff');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema identity cascade');
  }
}
