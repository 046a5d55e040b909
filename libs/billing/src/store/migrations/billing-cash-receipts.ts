import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Receipts of cash that was taken at a counter, and what of it was handed back. */
export class BillingCashReceipts1764996000000 implements MigrationInterface {
  readonly name = 'BillingCashReceipts1764996000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table billing.cash_payment (
      id uuid primary key, community_id uuid not null, customer_id uuid not null, amount integer not null,
      tax_category text not null, received_on date not null, bought text not null,
      constraint cash_payment_amount check (amount > 0))`);
    await runner.query(
      'create index cash_payment_customer on billing.cash_payment (community_id, customer_id)',
    );
    await runner.query(`create table billing.cash_payment_return (
      id uuid primary key, community_id uuid not null, cash_payment_id uuid not null, amount integer not null,
      returned_on date not null, constraint cash_payment_return_amount check (amount > 0))`);
    await runner.query(
      'create index cash_payment_return_payment on billing.cash_payment_return (community_id, cash_payment_id)',
    );
    for (const table of ['billing.cash_payment', 'billing.cash_payment_return'])
      await protectTenantTable(runner, table, { grants: 'select, insert' });
    await this.receipts(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(requireWhole('payment_id, receivable_id'));
    await runner.query('drop index billing.receipt_cash');
    await runner.query(`
      alter table billing.receipt drop constraint receipt_ground, drop column cash_payment_id,
        add constraint receipt_ground check
          ((payment_id is null) = (customer_id is null) and (payment_id is null) <> (receivable_id is null))`);
    await runner.query('drop table billing.cash_payment_return');
    await runner.query('drop table billing.cash_payment');
  }

  private async receipts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table billing.receipt add column cash_payment_id uuid, drop constraint receipt_ground,
        add constraint receipt_ground check
          (num_nonnulls(payment_id, receivable_id, cash_payment_id) = 1 and (customer_id is null) = (receivable_id is not null))`);
    await runner.query(`
      create unique index receipt_cash on billing.receipt (community_id, cash_payment_id)
        where cash_payment_id is not null and replaces is null`);
    await runner.query(requireWhole('payment_id, receivable_id, cash_payment_id'));
  }
}

/** What takes the place of a receipt is exactly it, amount and tax, and of the same ground. */
function requireWhole(ground: string): string {
  const of = (row: string): string => ground.replaceAll(/\w+/g, (column) => `${row}.${column}`);
  return `
  create or replace function billing.require_whole_receipt() returns trigger language plpgsql as $$
  begin
    if not exists (
      select from billing.receipt whole
       where whole.community_id = new.community_id and whole.id = new.replaces and whole.superseded_at is not null
         and (${of('whole')}) is not distinct from (${of('new')})
         and (whole.amount, whole.tax_inside) =
             (select sum(part.amount), sum(part.tax_inside) from billing.receipt part
               where part.community_id = new.community_id and part.replaces = new.replaces))
    then
      raise exception 'receipts in the place of another must sum to it' using errcode = 'restrict_violation';
    end if;
    return null;
  end $$`;
}
