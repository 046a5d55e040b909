import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invoices paid outside the bank's files, written down by hand, and receipts of invoices that are paid. */
export class BillingInvoiceReceipts1764830000000 implements MigrationInterface {
  readonly name = 'BillingInvoiceReceipts1764830000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table billing.hand_settlement (
      id uuid primary key, community_id uuid not null, receivable_id uuid not null, state text not null,
      means text not null, amount integer not null, received_on date not null, note text not null,
      taken_by text not null, taken_at timestamptz not null,
      reversed_by text, reversed_at timestamptz, reversal_reason text,
      constraint hand_settlement_amount check (amount > 0),
      constraint hand_settlement_reversal check ((state = 'reversed') = (reversed_at is not null)))`);
    await runner.query(
      'create index hand_settlement_receivable on billing.hand_settlement (community_id, receivable_id)',
    );
    await protectTenantTable(runner, 'billing.hand_settlement', { grants: 'select, insert, update' });
    await this.receipts(runner);
    await runner.query('alter table billing.receipt_turn alter column customer_id drop not null');
    await runner.query(
      'create index receipt_turn_receipt on billing.receipt_turn (community_id, receipt_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index billing.receipt_turn_receipt');
    await runner.query('alter table billing.receipt_turn alter column customer_id set not null');
    await runner.query(requireWhole('whole.payment_id = new.payment_id'));
    await runner.query('drop index billing.receipt_receivable');
    await runner.query(`
      alter table billing.receipt drop constraint receipt_ground, drop constraint receipt_invoice,
        drop column receivable_id, drop column invoice,
        alter column customer_id set not null, alter column payment_id set not null`);
    await runner.query('drop table billing.hand_settlement');
  }

  private async receipts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table billing.receipt add column receivable_id uuid, add column invoice jsonb,
        alter column customer_id drop not null, alter column payment_id drop not null,
        add constraint receipt_ground check
          ((payment_id is null) = (customer_id is null) and (payment_id is null) <> (receivable_id is null)),
        add constraint receipt_invoice check ((receivable_id is null) = (invoice is null))`);
    await runner.query(`
      create unique index receipt_receivable on billing.receipt (community_id, receivable_id)
        where receivable_id is not null and superseded_at is null`);
    await runner.query(
      requireWhole(
        '(whole.payment_id, whole.receivable_id) is not distinct from (new.payment_id, new.receivable_id)',
      ),
    );
  }
}

/** What takes the place of a receipt is exactly it, amount and tax, and of the same ground. */
const requireWhole = (sameGround: string): string => `
  create or replace function billing.require_whole_receipt() returns trigger language plpgsql as $$
  begin
    if not exists (
      select from billing.receipt whole
       where whole.community_id = new.community_id and whole.id = new.replaces and whole.superseded_at is not null
         and ${sameGround}
         and (whole.amount, whole.tax_inside) =
             (select sum(part.amount), sum(part.tax_inside) from billing.receipt part
               where part.community_id = new.community_id and part.replaces = new.replaces))
    then
      raise exception 'receipts in the place of another must sum to it' using errcode = 'restrict_violation';
    end if;
    return null;
  end $$`;
