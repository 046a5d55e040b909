import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms that are paid on invoice: what marks them, and the invoice of each of their periods. */
export class BillingInvoicedTerms1764600000000 implements MigrationInterface {
  readonly name = 'BillingInvoicedTerms1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.subscription add column invoiced boolean not null default false');
    await runner.query(`create unique index subscription_invoiced_waits
      on billing.subscription (community_id, customer_id, family) where invoiced and status = 'incomplete'`);
    await runner.query(`
      create table billing.fee_invoice (
        id uuid primary key,
        community_id uuid not null,
        subscription_id uuid not null,
        offer_key text not null,
        offer_name text not null,
        interval text not null,
        stream text not null,
        tax_category text not null,
        amount integer not null,
        period_start date not null,
        period_end date not null,
        due_on date not null,
        begins_with text not null,
        terms jsonb not null,
        order_number text not null,
        state text not null,
        settled_on date,
        payment_id uuid,
        receivable_id uuid not null,
        credit_note_id uuid,
        invoiced_at timestamptz not null,
        constraint fee_invoice_receivable unique (community_id, receivable_id)
      )`);
    await runner.query(`create unique index fee_invoice_period
      on billing.fee_invoice (community_id, subscription_id, period_start) where state <> 'credited'`);
    await runner.query(
      `create index fee_invoice_open on billing.fee_invoice (community_id, due_on) where state = 'open'`,
    );
    await protectTenantTable(runner, 'billing.fee_invoice', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table billing.fee_invoice');
    await runner.query('drop index billing.subscription_invoiced_waits');
    await runner.query('alter table billing.subscription drop column invoiced');
  }
}
