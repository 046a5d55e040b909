import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the days of charges are counted from: Stripe counts months by UTC, so that two days of Tokyo do not tell it. */
export class MembershipRenewalAnchors1764991000000 implements MigrationInterface {
  readonly name = 'MembershipRenewalAnchors1764991000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.membership_source add column anchor jsonb');
    await runner.query('alter table membership.company_holding add column anchor jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.company_holding drop column anchor');
    await runner.query('alter table membership.membership_source drop column anchor');
  }
}
