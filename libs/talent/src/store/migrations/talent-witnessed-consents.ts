import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consents that were read aloud at a registration desk: who heard them, and where. */
export class TalentWitnessedConsents1765120100000 implements MigrationInterface {
  name = 'TalentWitnessedConsents1765120100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table talent.consent add column channel text not null default 'own_page', add column witness text, add column witness_place text`,
    );
    await runner.query(`alter table talent.consent add constraint consent_witness
      check ((channel = 'desk') = (witness is not null) and (channel = 'desk') = (witness_place is not null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table talent.consent drop column witness_place, drop column witness, drop column channel',
    );
  }
}
