import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the mail server refused the address to which a gift was sent; null again once it is sent elsewhere. */
export class MembershipGiftBounces1764530200000 implements MigrationInterface {
  name = 'MembershipGiftBounces1764530200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.gift add column bounced_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.gift drop column bounced_at');
  }
}
