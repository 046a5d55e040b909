import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever applies shows a company their mail address by a consent of its own. Those who had agreed to words that named it are taken to have given it then. */
export class WorkApplicationEmails1765236200000 implements MigrationInterface {
  name = 'WorkApplicationEmails1765236200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table work.application add column email_wording text, add column email_agreed_at timestamptz',
    );
    await runner.query(
      'update work.application set email_wording = wording, email_agreed_at = applied_at where wording_version = 1',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table work.application drop column email_wording, drop column email_agreed_at');
  }
}
