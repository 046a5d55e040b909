import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds at the door whether somebody whom a company sends was sent before. */
export class TicketingBeenBefore1765225000000 implements MigrationInterface {
  name = 'TicketingBeenBefore1765225000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index company_place_by_email on ticketing.company_place (community_id, email)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ticketing.company_place_by_email');
  }
}
