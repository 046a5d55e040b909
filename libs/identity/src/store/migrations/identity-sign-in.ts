import { protectScopedTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mailed links, sessions and the means of signing in. Seen only by transactions of the identity scope. */
export class IdentitySignIn1764000001100 implements MigrationInterface {
  readonly name = 'IdentitySignIn1764000001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.email_link (
        id uuid primary key,
        community_id uuid not null,
        token_hash bytea not null,
        browser_hash bytea,
        purpose text not null constraint email_link_purpose check (purpose in ('join', 'sign_in', 'guardian', 'change_email')),
        email text not null,
        email_key text not null,
        locale text not null,
        context jsonb not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        constraint email_link_community foreign key (community_id) references identity.community (id)
      )`);
    await runner.query(`create unique index email_link_token on identity.email_link (token_hash)`);
    await runner.query(`create index email_link_expiry on identity.email_link (expires_at)`);

    await runner.query(`
      create table identity.session (
        id uuid primary key,
        account_id uuid not null,
        token_hash bytea not null,
        means text not null constraint session_means check (means in ('email_link', 'password', 'passkey')),
        context jsonb not null,
        user_agent text,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        second_factor_at timestamptz,
        revoked_at timestamptz,
        constraint session_account foreign key (account_id) references identity.account (id) on delete cascade
      )`);
    await runner.query(`create unique index session_token on identity.session (token_hash)`);
    await runner.query(`create index session_by_account on identity.session (account_id)`);
    await runner.query(`create index session_expiry on identity.session (expires_at)`);

    await runner.query(`
      create table identity.password (
        account_id uuid primary key,
        hash text not null,
        set_at timestamptz not null,
        constraint password_account foreign key (account_id) references identity.account (id) on delete cascade
      )`);

    await runner.query(`
      create table identity.totp (
        account_id uuid primary key,
        secret_sealed text,
        waiting_sealed text,
        confirmed_at timestamptz,
        last_step integer,
        constraint totp_account foreign key (account_id) references identity.account (id) on delete cascade
      )`);

    await runner.query(`
      create table identity.passkey (
        id uuid primary key,
        account_id uuid not null,
        credential_id text not null,
        public_key bytea not null,
        counter bigint not null,
        transports jsonb not null,
        name text not null,
        created_at timestamptz not null,
        last_used_at timestamptz,
        constraint passkey_account foreign key (account_id) references identity.account (id) on delete cascade
      )`);
    await runner.query(`create unique index passkey_credential on identity.passkey (credential_id)`);
    await runner.query(`create index passkey_by_account on identity.passkey (account_id)`);

    await runner.query(`
      create table identity.passkey_challenge (
        challenge text primary key,
        account_id uuid,
        expires_at timestamptz not null
      )`);
    await runner.query(`create index passkey_challenge_expiry on identity.passkey_challenge (expires_at)`);

    for (const table of ['email_link', 'session', 'password', 'totp', 'passkey', 'passkey_challenge']) {
      await protectScopedTable(runner, `identity.${table}`, ['identity']);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['passkey_challenge', 'passkey', 'totp', 'password', 'session', 'email_link']) {
      await runner.query(`drop table identity.${table}`);
    }
  }
}
