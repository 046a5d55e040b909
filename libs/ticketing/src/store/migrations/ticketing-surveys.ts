import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Surveys after events: what is asked, which orders were mailed a link, and answers that know nobody. */
export class TicketingSurveys1764982100000 implements MigrationInterface {
  name = 'TicketingSurveys1764982100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.event_survey (
        event_id uuid primary key, community_id uuid not null, open boolean not null, close_days smallint not null, questions jsonb not null)`);
    await runner.query(`
      create table ticketing.survey_link (
        order_id uuid primary key, community_id uuid not null, event_id uuid not null, code_hash bytea not null, closes_at timestamptz not null)`);
    await runner.query('create index survey_link_by_event on ticketing.survey_link (community_id, event_id)');
    await runner.query(
      'create unique index survey_link_code on ticketing.survey_link (community_id, code_hash)',
    );
    await runner.query(`
      create table ticketing.survey_answer (
        key_hash bytea primary key, community_id uuid not null, event_id uuid not null, satisfaction smallint not null, recommend smallint not null,
        come_again text, visit text, lend_a_hand text, said text, own jsonb not null)`);
    await runner.query(
      'create index survey_answer_by_event on ticketing.survey_answer (community_id, event_id)',
    );
    for (const table of ['event_survey', 'survey_link', 'survey_answer'])
      await protectTenantTable(runner, `ticketing.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['survey_answer', 'survey_link', 'event_survey'])
      await runner.query(`drop table ticketing.${table}`);
  }
}
