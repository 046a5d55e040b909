import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is ordered once may be paid by transfer; what of 預り金 is kept for such an order, and to which account it goes back. */
export class BillingOrderTransfers1764930000000 implements MigrationInterface {
  readonly name = 'BillingOrderTransfers1764930000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.order_transfer (
        id uuid primary key,
        community_id uuid not null,
        customer_id uuid not null,
        reference integer not null,
        kana text not null,
        pay_into text not null,
        offer_key text not null,
        offer_name text not null,
        interval text not null,
        stream text not null,
        tax_category text not null,
        amount integer not null,
        pay_until timestamptz not null,
        state text not null,
        payment_id uuid,
        idempotency_key text not null,
        disclosure_snapshot_id uuid not null,
        created_at timestamptz not null,
        constraint order_transfer_reference unique (community_id, reference),
        constraint order_transfer_key unique (community_id, idempotency_key)
      )`);
    await runner.query(
      'create index order_transfer_customer on billing.order_transfer (community_id, customer_id)',
    );
    await runner.query('create index order_transfer_due on billing.order_transfer (community_id, pay_until)');
    await protectTenantTable(runner, 'billing.order_transfer', { grants: 'select, insert, update' });
    await runner.query(`
      create table billing.refund_account (
        customer_id uuid primary key,
        community_id uuid not null,
        bank text not null,
        branch text not null,
        kind text not null,
        number text not null,
        holder text not null,
        named_at timestamptz not null
      )`);
    await protectTenantTable(runner, 'billing.refund_account');
    await runner.query('alter table billing.held_move add column order_transfer_id uuid');
    await runner.query(
      `create index held_move_kept_for on billing.held_move (community_id, order_transfer_id) where order_transfer_id is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.held_move drop column order_transfer_id');
    await runner.query('drop table billing.refund_account');
    await runner.query('drop table billing.order_transfer');
  }
}
