import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a company holds may be paid by transfer on invoice. */
export class MembershipCompaniesOnInvoice1764600010000 implements MigrationInterface {
  readonly name = 'MembershipCompaniesOnInvoice1764600010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table membership.company_holding add column invoiced boolean not null default false',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.company_holding drop column invoiced');
  }
}
