import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lower prices of plans for some, what a fee is reduced by, and moves to the regular price beside those to another version's. */
export class MembershipReducedPrices1764510000000 implements MigrationInterface {
  readonly name = 'MembershipReducedPrices1764510000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table membership.plan add column reductions jsonb not null default '[]'`);
    await runner.query('alter table membership.membership_source add column reduction jsonb');
    await runner.query(
      `alter table membership.price_move add column because text not null default 'version'`,
    );
    await runner.query('alter table membership.price_move drop constraint price_move_once');
    await runner.query(`alter table membership.price_move add constraint price_move_once
      unique (community_id, source_id, plan_key, interval, version, because)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from membership.price_move where because <> 'version'`);
    await runner.query('alter table membership.price_move drop constraint price_move_once');
    await runner.query(`alter table membership.price_move add constraint price_move_once
      unique (community_id, source_id, version)`);
    await runner.query('alter table membership.price_move drop column because');
    await runner.query('alter table membership.membership_source drop column reduction');
    await runner.query('alter table membership.plan drop column reductions');
  }
}
