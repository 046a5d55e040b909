import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a slip was for, where that is something by itself, so that its costs can be added up. */
export class LedgerSlipPurpose1764910000000 implements MigrationInterface {
  readonly name = 'LedgerSlipPurpose1764910000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ledger.slip add column purpose_kind text, add column purpose_id uuid,
        add constraint slip_purpose_whole check ((purpose_kind is null) = (purpose_id is null))`);
    await runner.query(`
      create index slip_by_purpose on ledger.slip (community_id, purpose_id) where purpose_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ledger.slip drop column purpose_kind, drop column purpose_id');
  }
}
