import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Members' places in Slack, and which plan opens which channels. */
export class EngagementSlack1764000006200 implements MigrationInterface {
  name = 'EngagementSlack1764000006200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table engagement.slack_seat (
        member_id uuid primary key, community_id uuid not null, state text not null, agreed_at timestamptz,
        agreed_version integer, slack_user_id text, channels text[] not null, last_error text,
        updated_at timestamptz not null)`);
    await runner.query(
      `create index slack_seat_by_state on engagement.slack_seat (community_id, state, updated_at)`,
    );
    await runner.query(`
      create table engagement.slack_channel (
        community_id uuid not null, plan_key text not null, channel_id text not null, position integer not null,
        primary key (community_id, plan_key, channel_id))`);
    for (const table of ['slack_seat', 'slack_channel'])
      await protectTenantTable(runner, `engagement.${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table engagement.slack_seat, engagement.slack_channel');
  }
}
