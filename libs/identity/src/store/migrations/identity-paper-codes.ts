import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sheet of a registration desk signs its bearer in. */
export class IdentityPaperCodes1765120000000 implements MigrationInterface {
  name = 'IdentityPaperCodes1765120000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table identity.session drop constraint session_means');
    await runner.query(
      `alter table identity.session add constraint session_means check (means in ('email_link', 'password', 'passkey', 'paper_code'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from identity.session where means = 'paper_code'`);
    await runner.query('alter table identity.session drop constraint session_means');
    await runner.query(
      `alter table identity.session add constraint session_means check (means in ('email_link', 'password', 'passkey'))`,
    );
  }
}
