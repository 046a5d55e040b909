import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers of the slips that are signed where a reward is paid in cash. */
export class WorkSlips1765183300000 implements MigrationInterface {
  name = 'WorkSlips1765183300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table work.payout add column slip_number integer');
    await runner.query('create unique index payout_slip on work.payout (community_id, slip_number)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index work.payout_slip');
    await runner.query('alter table work.payout drop column slip_number');
  }
}
