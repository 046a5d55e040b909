import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events that are sold by lottery: when one applies, the seed with what was published of it before, and who was drawn when. */
export class TicketingLottery1764790100000 implements MigrationInterface {
  name = 'TicketingLottery1764790100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.lottery (
        event_id uuid primary key, community_id uuid not null, opens_at timestamptz not null, closes_at timestamptz not null,
        commitment text not null, seed text not null, drawn_at timestamptz)`);
    await runner.query(
      `create index lottery_to_draw on ticketing.lottery (community_id, closes_at) where drawn_at is null`,
    );
    await runner.query('alter table ticketing.waiting_entry add column drawn integer');
    await this.liveIs(runner, "'applied', 'waiting', 'offered'");
    await protectTenantTable(runner, 'ticketing.lottery');
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.liveIs(runner, "'waiting', 'offered'");
    await runner.query('alter table ticketing.waiting_entry drop column drawn');
    await runner.query('drop table ticketing.lottery');
  }

  private async liveIs(runner: QueryRunner, states: string): Promise<void> {
    await runner.query('drop index ticketing.waiting_entry_live');
    await runner.query(`
      create unique index waiting_entry_live on ticketing.waiting_entry (community_id, event_id, member_id) where state in (${states})`);
  }
}
