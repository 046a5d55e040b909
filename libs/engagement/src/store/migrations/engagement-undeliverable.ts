import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An address may be refused and not be reached: each is kept by itself, and the second with who said so. */
export class EngagementUndeliverable1764630200000 implements MigrationInterface {
  readonly name = 'EngagementUndeliverable1764630200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table engagement.suppression drop constraint suppression_pkey,
      add primary key (community_id, address_key, reason), add column said_by text`);
  }

  /** Where both are kept the owner's refusal stays. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from engagement.suppression which using engagement.suppression other
      where which.reason = 'undeliverable' and other.reason = 'unsubscribed'
        and other.community_id = which.community_id and other.address_key = which.address_key`);
    await runner.query(`alter table engagement.suppression drop constraint suppression_pkey,
      add primary key (community_id, address_key), drop column said_by`);
  }
}
