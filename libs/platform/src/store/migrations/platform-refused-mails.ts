import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails whose address the mail server refused for good: they are not tried again. */
export class PlatformRefusedMails1764530100000 implements MigrationInterface {
  readonly name = 'PlatformRefusedMails1764530100000';

  async up(runner: QueryRunner): Promise<void> {
    await this.allow(runner, `'waiting', 'sent', 'refused'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from platform.mail where state = 'refused'`);
    await this.allow(runner, `'waiting', 'sent'`);
  }

  private async allow(runner: QueryRunner, states: string): Promise<void> {
    await runner.query(`
      alter table platform.mail
        drop constraint mail_state_check,
        add constraint mail_state_check check (state in (${states}))`);
  }
}
