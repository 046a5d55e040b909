import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The parts of a disclosure that were refused (個人情報保護法33条2項), with the decision and with each copy that does not hold them. */
export class MembershipRightsRequestParts1765210000000 implements MigrationInterface {
  readonly name = 'MembershipRightsRequestParts1765210000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['rights_request', 'own_copy'])
      await runner.query(`alter table membership.${table} add column left_out jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['own_copy', 'rights_request'])
      await runner.query(`alter table membership.${table} drop column left_out`);
  }
}
