import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createContextSchema, protectTenantTable } from '@enishi/platform';

/** Letters to members, who gets them, who must not, and the sender's lines. */
export class EngagementLetters1764000006000 implements MigrationInterface {
  name = 'EngagementLetters1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await createContextSchema(runner, 'engagement');
    for (const statement of statements) await runner.query(statement);
    for (const table of tables) await protectTenantTable(runner, `engagement.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema engagement cascade');
  }
}

const tables = ['letter', 'letter_chunk', 'letter_reader', 'suppression', 'sender_card'];

const statements = [
  `create table engagement.letter (
    id uuid primary key, community_id uuid not null, subject_ja text not null, subject_en text, body_ja text not null,
    body_en text, segment jsonb not null, shelf text not null, state text not null, send_at timestamptz, sender jsonb,
    all_enlisted boolean not null, created_by uuid, created_at timestamptz not null, updated_at timestamptz not null,
    started_at timestamptz, finished_at timestamptz)`,
  `create index letter_by_change on engagement.letter (community_id, updated_at, id)`,
  `create index letter_shelved on engagement.letter (community_id, started_at, id)`,
  `create table engagement.letter_chunk (
    letter_id uuid not null, number integer not null, community_id uuid not null, total integer not null,
    sent integer not null, failed integer not null, skipped integer not null, lease_id uuid, lease_until timestamptz,
    primary key (letter_id, number))`,
  `create table engagement.letter_reader (
    id uuid primary key, community_id uuid not null, letter_id uuid not null, member_id uuid not null,
    account_id uuid not null, consent_id uuid not null, chunk integer not null, email text, address_key text not null,
    locale text not null, token text not null, state text not null, reason text, settled_at timestamptz,
    constraint letter_reader_member unique (community_id, letter_id, member_id),
    constraint letter_reader_address unique (community_id, letter_id, address_key),
    constraint letter_reader_token unique (community_id, token))`,
  `create index letter_reader_waiting on engagement.letter_reader (letter_id, chunk) where state = 'waiting'`,
  `create table engagement.suppression (
    community_id uuid not null, address_key text not null, reason text not null, since timestamptz not null,
    primary key (community_id, address_key))`,
  `create table engagement.sender_card (
    community_id uuid primary key, sender_name text not null, postal_address text not null, contact text not null,
    updated_at timestamptz not null)`,
];
