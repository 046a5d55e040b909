import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions of an event's own, and what was answered about each order and ticket. */
export class TicketingQuestions1764770100000 implements MigrationInterface {
  name = 'TicketingQuestions1764770100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table ticketing.event_asking add column purge_days smallint not null default 30',
    );
    await runner.query(`
      create table ticketing.question (
        id uuid primary key, community_id uuid not null, event_id uuid not null, position smallint not null, kind text not null,
        label_ja text not null, label_en text, options jsonb not null, per_ticket boolean not null, required boolean not null,
        ticket_type_id uuid, sensitive boolean not null, ended_at timestamptz)`);
    await runner.query(
      'create index question_by_event on ticketing.question (community_id, event_id, position)',
    );
    await runner.query(`
      create table ticketing.answer (
        id uuid primary key, community_id uuid not null, order_id uuid not null, question_id uuid not null, about text not null,
        said text[] not null, answered_at timestamptz not null,
        constraint answer_unique unique (community_id, order_id, question_id, about))`);
    await runner.query('create index answer_by_question on ticketing.answer (community_id, question_id)');
    for (const table of ['question', 'answer']) await protectTenantTable(runner, `ticketing.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['answer', 'question']) await runner.query(`drop table ticketing.${table}`);
    await runner.query('alter table ticketing.event_asking drop column purge_days');
  }
}
