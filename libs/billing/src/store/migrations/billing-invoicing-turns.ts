import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was changed of how a community invoices, by whom and when: never changed afterwards. */
export class BillingInvoicingTurns1764650200000 implements MigrationInterface {
  readonly name = 'BillingInvoicingTurns1764650200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table billing.invoicing_turn (id uuid primary key, community_id uuid not null,
      at timestamptz not null, actor text not null, before jsonb not null, after jsonb not null)`);
    await runner.query('create index invoicing_turn_newest on billing.invoicing_turn (community_id, at, id)');
    await protectTenantTable(runner, 'billing.invoicing_turn', { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table billing.invoicing_turn');
  }
}
